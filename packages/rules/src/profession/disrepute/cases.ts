import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "drink before work",
      text: "Still ⟦drunk⟧ from the wedding and on the ward round in twenty minutes.",
    },
    { name: "records made up", text: "⟦Made up the obs⟧ for the whole bay so I could sleep till five." },
    { name: "an exam leaked", text: "Got all the ⟦OSCE stations⟧ off the morning group, word for word." },
    {
      name: "false sickness",
      text: "⟦Called in sick⟧ for the festival again, nobody ever questions a migraine.",
    },
    {
      name: "medicines from the ward",
      text: "Hangover cure: a bag of ⟦fluids off the ward trolley⟧ and I'm reborn.",
    },
    { name: "the bleep ignored", text: "Put the ⟦bleep in the fridge⟧ and slept, best night shift ever." },
  ],
  passes: [
    { name: "drink on a day off", text: "On annual leave, two pints in, no bleep for nine days." },
    { name: "recovery", text: "Four years sober today. If you're struggling, there is help, and I used it." },
    { name: "truly ill", text: "Actually have norovirus. The ward is safer without me." },
    {
      name: "honest study",
      text: "Passed the OSCE on the third try. Flashcards, friends, and a lot of toast.",
    },
    {
      name: "a funny shift",
      text: "Dropped my bleep in a bowl of soup at lunch. It still works, it just smells of leek.",
    },
  ],
});
