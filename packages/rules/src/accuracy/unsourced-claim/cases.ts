import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a percentage", text: "Ten minutes of stairs a day ⟦cuts your stroke risk by 34%⟧." },
    { name: "a success rate", text: "⟦92% of our clients⟧ avoided surgery." },
    { name: "an effect in words", text: "A handful of walnuts a day ⟦reduces heart attacks by a third⟧." },
    { name: "one in so many", text: "⟦One in three⟧ tired people has low B12 and nobody checks." },
  ],
  passes: [
    {
      name: "a figure with its source",
      text: "Bowel screening cuts deaths from bowel cancer by about 15% (Cochrane review, 2013).",
    },
    {
      name: "a figure from a public body",
      text: "About 1 in 14 people over 65 has dementia, according to the NHS page on dementia.",
    },
    {
      name: "a figure about parking",
      text: "Parking went up by 20% this month and the barrier still doesn't work.",
    },
    { name: "no figure at all", text: "Strength training helps older people stay on their feet." },
    { name: "turnout", text: "Only 38% of members voted, which is a poor mandate for anyone." },
  ],
});
