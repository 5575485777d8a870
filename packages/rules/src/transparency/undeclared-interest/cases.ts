import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a discount code", text: "The iron gummies I take every day, ⟦code MAEVE15⟧ at checkout." },
    {
      name: "a hinted favour",
      text: "Best scanner on the market, call Brightwell and ⟦say I sent you⟧, they look after us.",
    },
    {
      name: "the author's own firm",
      text: "⟦Calmwell⟧ is the only sleep app I'd recommend to anyone.",
      author: { name: "Dr Nuala Brandt", bio: "GP and founder, Calmwell" },
    },
    { name: "praise with a link", text: "⟦Obsessed⟧ with this serum, nothing comes close. Link in bio." },
    {
      name: "a bare tag",
      text: "So grateful to PulsePal for the launch weekend and my new monitor, best one on the market ⟦#gifted⟧",
    },
  ],
  passes: [
    {
      name: "an advert that says so",
      text: "Ad: I own half of Calmwell, so read this with that in mind. It helps some people sleep a bit sooner.",
    },
    {
      name: "a payment declared",
      text: "The makers paid me for this talk. Their inhaler works about as well as the others.",
    },
    {
      name: "a book recommended",
      text: "Reading a novel about lighthouses on nights. Lovely, slow, no patients in it.",
    },
    { name: "thanks to colleagues", text: "Thanks to the stroke team for a great teaching day." },
    {
      name: "a fundraiser",
      text: "I'm cycling to Galway for the hospice. Donate if you can, the charity's page has the link.",
    },
  ],
});
