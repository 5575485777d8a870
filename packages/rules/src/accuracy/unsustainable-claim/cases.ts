import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a guaranteed result",
      text: "My gut programme works for everybody, ⟦guaranteed⟧, or your money back.",
    },
    { name: "no side effects", text: "This injection has ⟦no side effects⟧ and works every time." },
    { name: "a cure", text: "Six sessions and your eczema is ⟦cured⟧ for good." },
    {
      name: "never fails",
      text: "Laser treatment in our clinic has never failed and will never need repeating. ⟦100%⟧.",
    },
    {
      name: "a bio full of promise",
      text: "Dentist. ⟦Pain-free implants⟧ for life, zero risk.",
      kind: "bio",
    },
  ],
  passes: [
    {
      name: "an honest expectation",
      text: "Most people are walking well by six weeks. A few are not, and we cannot promise which you will be.",
    },
    { name: "a warning against promises", text: "If someone guarantees you a cure, walk away." },
    { name: "a promise to colleagues", text: "I promise the rota will be out by Friday." },
    {
      name: "no cure yet",
      text: "There is no cure for type 1 diabetes, but the technology keeps getting better.",
    },
    {
      name: "a charity run",
      text: "I'm running ten kilometres for the hospice and I'm guaranteed to be last.",
    },
  ],
});
