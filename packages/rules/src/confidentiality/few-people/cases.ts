import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a pastime, a small county, a day",
      text: "My patient, who keeps bees in Ludlow, asked me about her blood pressure today.",
      author: { bio: "GP in Rutland" },
    },
    {
      name: "a great age",
      text: "My patient of 104 asked me today what my secret is.",
      author: { bio: "GP in Leitrim" },
    },
    {
      name: "a rare illness by its name, the place in the profile",
      text: "My patient with acromegaly laughed at the new chairs in clinic today.",
      author: { bio: "GP in Rutland" },
    },
    {
      name: "an island",
      text: "My patient with psoriasis told me a good one today about the ferry.",
      author: { bio: "GP on Barra" },
    },
  ],
  passes: [
    {
      name: "an everyday complaint",
      text: "Saw a man with back pain who blames his chair. Buy good chairs.",
    },
    {
      name: "a teaching case",
      text: "Viva: 34-year-old thatcher from Rutland with gout. What do you ask first?",
    },
    {
      name: "a composite",
      text: "He is five people and none of them is real: a thatcher of 34 from Rutland with gout.",
    },
    {
      name: "nobody in particular",
      text: "Gout is not about port. In Rutland as elsewhere, it runs in families.",
    },
    { name: "nothing about a patient", text: "Clinic in Achill on Tuesday, all welcome." },
  ],
});
