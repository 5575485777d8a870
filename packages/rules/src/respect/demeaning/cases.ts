import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a word for a group", text: "Another night of ⟦timewasters⟧ and junkies in majors." },
    {
      name: "laughing at a condition",
      text: "Dementia ward today and one of the patients thinks it is 1962 ⟦lol⟧ 😂",
    },
    {
      name: "patients as animals",
      text: "Bariatric clinic was a ⟦petting zoo⟧ again, I've never seen so many patients sweat at once",
    },
    { name: "blame for being ill", text: "Half my list won't help themselves and it's their ⟦own fault⟧." },
    { name: "contempt for a nation", text: "They should ⟦learn English⟧ before they come to our clinic." },
  ],
  passes: [
    {
      name: "objecting to the word",
      text: "Please stop calling patients frequent flyers. They come because something is wrong.",
    },
    {
      name: "a joke on oneself",
      text: "Day 12 of nights. I said good morning to the vending machine and waited for an answer 😂",
    },
    {
      name: "tenderness",
      text: "A patient taught me a card game at 3am and let me win. Best part of the week.",
    },
    {
      name: "an honest account of stigma",
      text: "People with addiction hear the word junkie in our waiting rooms. We can do better.",
    },
    {
      name: "a grim system",
      text: "Nine patients on trolleys at midnight. It isn't funny and we have run out of jokes.",
    },
  ],
});
