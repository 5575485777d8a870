import { defineCases } from "../../cases.ts";

const reply = { kind: "reply" } as const;

export const cases = defineCases({
  flags: [
    {
      ...reply,
      name: "chest pain put down to dinner",
      inReplyTo: "Two hours of crushing chest pain, it was a big curry",
      text: "Antacids usually help with that, hope it settles.",
    },
    {
      ...reply,
      name: "a farewell answered with sympathy",
      inReplyTo: "I just don't want to be here any more. Thanks for your posts.",
      text: "Sending you a big hug, tomorrow is another day.",
    },
    {
      ...reply,
      name: "an own doctor is too late",
      inReplyTo: "My son has a rash that doesn't fade under a glass and a fever",
      text: "Book in with your GP this week and they will take a look.",
    },
    {
      ...reply,
      name: "a stroke in a joke",
      inReplyTo: "Mam's face has drooped and she's slurring, we're in stitches at her",
      text: "Ha, I hope she enjoyed the wedding!",
    },
  ],
  passes: [
    {
      ...reply,
      name: "the number is named",
      inReplyTo: "Crushing chest pain since six",
      text: "Please ring 999 now and don't wait for replies here.",
    },
    {
      ...reply,
      name: "a crisis line is named",
      inReplyTo: "I don't want to be here any more",
      text: "I'm glad you wrote. Samaritans are on 116 123 right now, please ring them.",
    },
    {
      ...reply,
      name: "a question for an exam",
      inReplyTo: "What are the signs of a stroke? Revision night.",
      text: "Face, arms, speech. Good luck tomorrow.",
    },
    {
      ...reply,
      name: "long ago",
      inReplyTo: "I had crushing chest pain years ago and your ward was wonderful",
      text: "That is lovely to hear.",
    },
    { name: "nobody is answered", text: "Chest pain is never a wasted call." },
  ],
});
