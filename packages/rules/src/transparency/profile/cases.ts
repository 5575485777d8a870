import { defineCases } from "../../cases.ts";

const bio = { kind: "bio" } as const;

export const cases = defineCases({
  flags: [
    {
      ...bio,
      name: "a nickname and a joke",
      text: "Coffee, cats and cannulas.",
      author: { name: "Dr Cian", handle: "@drcian" },
    },
    {
      ...bio,
      name: "a role and no name",
      text: "GP on the west coast. Swims badly.",
      author: { name: "The Tired GP", handle: "@tiredgp" },
    },
    {
      ...bio,
      name: "a name and nothing else",
      text: "Hens, hills and a very old bicycle.",
      author: { name: "Ruth Okafor", handle: "@ruthokafor" },
    },
    { ...bio, name: "nothing", text: "🩺✨", author: { name: "nurse dee", handle: "@dee" } },
  ],
  passes: [
    {
      ...bio,
      name: "all of it",
      text: "GP in Ennis. Hens. Views my own, no medical advice here.",
      author: { name: "Dr Ruth Okafor", handle: "@ruthokafor" },
    },
    {
      ...bio,
      name: "one part missing",
      text: "Consultant nephrologist. Reader of long books.",
      author: { name: "Dr Ruth Okafor", handle: "@ruthokafor" },
    },
    { name: "a post", text: "Coffee, cats and cannulas.", author: { name: "Dr Cian", handle: "@drcian" } },
    {
      ...bio,
      name: "a surgery",
      text: "News and opening hours from the surgery. This account is not for medical questions.",
      author: { name: "Harbour Road Surgery", handle: "@harbourroad" },
    },
  ],
});
