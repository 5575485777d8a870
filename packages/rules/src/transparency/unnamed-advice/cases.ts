import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a nickname with advice",
      text: "migraine tip: ⟦take the triptan⟧ early and add naproxen, not more than ten days a month",
      author: { name: "Dr Zee", bio: "doctor, mum" },
    },
    {
      name: "no name at all",
      text: "UTI? drink plenty and ⟦stop the ibuprofen⟧, three days of antibiotics is plenty",
      author: { bio: "anonymous GP" },
    },
    {
      name: "a brand",
      text: "Use tretinoin at night and vitamin C in the morning, ⟦twice a week⟧ to start",
      author: { name: "The Glow Doc", bio: "skin, honestly" },
    },
    {
      name: "symptoms invited",
      text: "⟦tell me your symptoms⟧ and I'll tell you what to take",
      author: { bio: "nurse, no names" },
    },
  ],
  passes: [
    {
      name: "a named author",
      text: "Take the triptan early, and not more than ten days a month.",
      author: { name: "Dr Ruth Okafor", bio: "GP, Leeds" },
    },
    {
      name: "a name in the profile",
      text: "Take the triptan early, and not more than ten days a month.",
      author: { name: "Migraine Doc", bio: "Dr Ruth Okafor, neurologist" },
    },
    {
      name: "an anonymous joke",
      text: "day 9 of nights and the biscuit tin has stopped pretending",
      author: { bio: "anonymous SHO" },
    },
    {
      name: "an anonymous view on policy",
      text: "I voted against the deal and slept fine.",
      author: { name: "Dr Zee", bio: "doctor, mum" },
    },
    {
      name: "a practice that signposts",
      text: "Feeling unwell over the holiday? Ring 111, or your pharmacist can help.",
      author: { name: "Abbey Lane Surgery", bio: "GP surgery" },
    },
  ],
});
