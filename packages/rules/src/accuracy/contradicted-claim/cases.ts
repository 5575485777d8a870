import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "vaccines and autism",
      text: "I'll say it again, ⟦the MMR jab causes autism⟧ and I have seen it in my own clinic.",
    },
    {
      name: "antibiotics for a cold",
      text: "Ask your GP for ⟦antibiotics to clear a cold⟧ before it settles on the chest.",
    },
    {
      name: "an alkaline diet",
      text: "⟦Cancer cannot survive in an alkaline⟧ body, so put lemon in your water.",
    },
    {
      name: "statins",
      text: "⟦Statins have never saved⟧ a life and cholesterol has nothing to do with heart disease.",
    },
    { name: "sunscreen", text: "Bin it. ⟦Sunscreen causes skin cancer⟧, the sun does not." },
    { name: "a mind myth", text: "⟦ADHD is not real⟧, it is bad parenting and too much sugar." },
  ],
  passes: [
    {
      name: "a myth refuted",
      text: "MMR does NOT cause autism. Studies of more than a million children looked.",
    },
    {
      name: "a myth asked about",
      text: "Does sugar feed cancer? I'm asked this every week, so here is a short thread.",
    },
    { name: "a myth quoted and answered", text: '"Fluoride lowers your immunity." No, it doesn\'t.' },
    {
      name: "a warning about a remedy",
      text: "There is no evidence that colloidal silver treats anything, and it can turn you grey.",
    },
    {
      name: "plain good advice",
      text: "Antibiotics don't work on colds. Rest, fluids, and ask a pharmacist.",
    },
  ],
});
