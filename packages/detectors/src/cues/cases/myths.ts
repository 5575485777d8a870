import type { CueCases } from "./cue-cases.ts";

/** Claims that settled evidence contradicts. */
export const myths: readonly CueCases[] = [
  {
    cue: "myth-vaccines",
    finds: [
      "The ⟦MMR jab causes autism⟧.",
      "⟦Vaccines overload⟧ the immune system.",
      "The covid ⟦jab changes your DNA⟧.",
      "⟦Natural immunity is better⟧ than any jab.",
    ],
    ignores: [
      "Vaccines do not cause autism.",
      "Does the MMR cause autism?",
      '"The jab changes your DNA." No, it doesn\'t.',
      "Vaccines are available on Saturday.",
    ],
  },
  {
    cue: "myth-cancer",
    finds: [
      "⟦Sugar feeds cancer⟧, cut it out.",
      "⟦Cancer cannot live in an alkaline⟧ body.",
      "⟦Root canals cause breast cancer⟧.",
      "⟦Turmeric kills cancer cells and shrinks tumours⟧.",
    ],
    ignores: [
      "Sugar does not feed cancer.",
      "It is a myth that deodorant causes cancer.",
      "Does sugar feed cancer?",
      "Smoking causes cancer.",
    ],
  },
  {
    cue: "myth-antibiotics",
    finds: [
      "⟦Antibiotics clear a cold⟧ in two days.",
      "Take an ⟦antibiotic at the first⟧ sniffle.",
      "Get ⟦antibiotics for every cold⟧.",
      "⟦Save the rest of the antibiotics⟧ for next time.",
    ],
    ignores: [
      "Antibiotics don't work on colds.",
      "Antibiotics for sepsis save lives.",
      "Do antibiotics help a cold?",
      "Colds need rest.",
    ],
  },
  {
    cue: "myth-covid",
    finds: ["⟦Covid was a hoax⟧.", "⟦5G causes⟧ covid.", "⟦Ivermectin cures covid⟧.", "⟦Masks don't work⟧."],
    ignores: [
      "Masks help when it's crowded.",
      "It is a myth that ivermectin cures covid.",
      "Covid boosters are on Monday.",
      "Was covid a hoax? No.",
    ],
  },
  {
    cue: "myth-heart",
    finds: [
      "⟦Statins cause dementia⟧.",
      "⟦Cholesterol has nothing to do with⟧ heart disease.",
      "⟦Statins have never saved⟧ a life.",
      "⟦Blood pressure tablets are a con⟧.",
    ],
    ignores: [
      "Statins do not cause dementia.",
      "Cholesterol is one risk of several.",
      "Do statins cause dementia?",
      "Blood pressure checks are free.",
    ],
  },
  {
    cue: "myth-medicines",
    finds: [
      "⟦Antidepressants do nothing⟧ for anyone.",
      "⟦Insulin is making you sicker⟧.",
      "⟦The pill makes you infertile⟧.",
      "⟦HRT carries no risk⟧.",
    ],
    ignores: [
      "The pill does not make you infertile.",
      "Antidepressants help many people.",
      "Does the pill make you infertile?",
      "Insulin pens go in the fridge.",
    ],
  },
  {
    cue: "myth-remedies",
    finds: [
      "⟦Homeopathy cures⟧ asthma.",
      "⟦Colloidal silver kills⟧ viruses.",
      "This tea ⟦flushes toxins from the liver⟧.",
      "⟦Ear candling draws out⟧ wax.",
    ],
    ignores: [
      "Homeopathy does not cure asthma.",
      "There is no evidence that detox teas flush toxins from anything.",
      "Does garlic prevent colds?",
      "Honey in tea is lovely.",
    ],
  },
  {
    cue: "myth-children",
    finds: [
      "⟦Babies sleep better on their tumm⟧ies.",
      "⟦Vitamin K causes leukaemia⟧.",
      "⟦Whisky on the gums⟧ helps teething.",
      "You ⟦can't get pregnant while breastfeeding⟧.",
    ],
    ignores: [
      "Back to sleep, every sleep.",
      "Vitamin K does not cause leukaemia.",
      "Does teething cause fever?",
      "Tummy time while awake is good.",
    ],
  },
  {
    cue: "myth-sun-and-skin",
    finds: [
      "⟦Sunscreen causes cancer⟧.",
      "⟦Sunbeds are safe⟧.",
      "⟦Brown skin doesn't need sunscreen⟧.",
      "A ⟦base tan protects⟧ you.",
    ],
    ignores: [
      "Sunscreen does not cause cancer.",
      "Sunbeds are not safe.",
      "Is sunscreen toxic?",
      "Sun cream at reception.",
    ],
  },
  {
    cue: "myth-fluoride-and-teeth",
    finds: [
      "⟦Fluoride lowers your immunity⟧.",
      "⟦Fluoride in the water is toxic⟧.",
      "⟦Mercury fillings cause autism⟧.",
      "Your ⟦gums will grow back⟧.",
    ],
    ignores: [
      "Fluoride protects teeth.",
      "Fluoride does not lower your IQ.",
      "Is fluoride toxic?",
      "Root canals hurt less than they used to.",
    ],
  },
  {
    cue: "myth-mind",
    finds: [
      "⟦Depression isn't real⟧.",
      "⟦ADHD is just bad diet⟧ and screens, ⟦ADHD is made up⟧.",
      "⟦Asking about suicide puts the idea⟧ in their head.",
      "⟦ECT has never helped⟧ anybody.",
    ],
    ignores: [
      "Asking about suicide does not put the idea in their head.",
      "Depression is real.",
      '"ADHD isn\'t real." Rubbish.',
      "Is ADHD over-diagnosed?",
    ],
  },
  {
    cue: "myth-sexual-health",
    finds: [
      "⟦HIV doesn't cause AIDS⟧.",
      "⟦Emergency contraception makes you infertile⟧.",
      "The ⟦withdrawal method is fine⟧.",
      "⟦Abortion causes breast cancer⟧.",
    ],
    ignores: [
      "HIV causes AIDS.",
      "Emergency contraception does not make you infertile.",
      "Does abortion cause breast cancer? No.",
      "Smears are on Tuesdays.",
    ],
  },
  {
    cue: "myth-everyday",
    finds: [
      "⟦Vaping is harmless⟧.",
      "Put ⟦butter on a burn⟧. ⟦Butter on burns works⟧.",
      "⟦Seed oils cause everything⟧.",
      "⟦Feed a cold⟧.",
    ],
    ignores: [
      "Vaping is not harmless.",
      "Never put butter on a burn.",
      "Is vaping harmless?",
      "Cold toast again.",
    ],
  },
];
