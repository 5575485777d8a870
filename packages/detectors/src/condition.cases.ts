import { defineCases } from "./cases.ts";
import { condition } from "./condition.ts";

export const cases = defineCases({
  detector: condition,
  finds: [
    { name: "a common diagnosis", text: "She has ⟦asthma⟧.", details: { type: "diagnosis", rare: false } },
    {
      name: "a rare one",
      text: "He lives with ⟦motor neurone disease⟧.",
      details: { type: "diagnosis", rare: true },
    },
    {
      name: "a diagnosis with its qualifier",
      text: "Came in with ⟦left inguinal hernia⟧.",
      details: { type: "diagnosis" },
    },
    { name: "an abbreviation", text: "Likely ⟦PE⟧, awaiting transport", details: { type: "diagnosis" } },
    { name: "a symptom in lay words", text: "Came about her ⟦chest pain⟧.", details: { type: "symptom" } },
    { name: "off her food", text: "Nana is ⟦off her food⟧ again.", details: { type: "symptom" } },
    { name: "a break", text: "He ⟦broke his collarbone⟧.", details: { type: "diagnosis" } },
    {
      name: "a cancer of an organ",
      text: "Told it was ⟦cancer of the stomach⟧.",
      details: { type: "diagnosis" },
    },
    { name: "an operation", text: "Home after her ⟦hip replacement⟧.", details: { type: "procedure" } },
    {
      name: "an operation known by its ending",
      text: "Booked for ⟦pyeloplasty⟧.",
      details: { type: "procedure" },
    },
    {
      name: "a disease known by its ending",
      text: "It turned out to be ⟦mastocytosis⟧.",
      details: { type: "diagnosis", rare: true },
    },
    { name: "a medicine", text: "Still on ⟦apixaban⟧.", details: { type: "medicine" } },
    {
      name: "a medicine known by its stem",
      text: "Has had ⟦belzutimab⟧ privately.",
      details: { type: "medicine" },
    },
    { name: "a test", text: "Her ⟦colonoscopy⟧ is Friday.", details: { type: "test" } },
    { name: "a result", text: "⟦Na 118⟧ and smiling.", details: { type: "test" } },
    { name: "a blood pressure", text: "It was ⟦210/130⟧ lying.", details: { type: "test" } },
    { name: "a burn by its share", text: "⟦28% scald⟧, now home", details: { type: "diagnosis" } },
    { name: "a hyphen where the list has a space", text: "Waiting for the ⟦X-ray⟧." },
    { name: "offsets behind an emoji", text: "💔 ⟦New leukaemia⟧." },
  ],
  ignores: [
    { name: "the verb to be and the pronoun", text: "as we all know, it is what it is, me and us" },
    { name: "a diploma, an aroma and sympathy", text: "The diploma, the aroma of coffee and our sympathy." },
    { name: "the back of the hall", text: "Stand at the back, the head of the college said." },
    { name: "where a doctor works", text: "Our surgery is closed, Elm Lane Surgery is open." },
    { name: "april", text: "See you in April." },
    { name: "nothing", text: "" },
  ],
});
