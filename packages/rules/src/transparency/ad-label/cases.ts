import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a gift as a tag", text: "My new theatre clogs, so comfortable. ⟦#gifted⟧" },
    {
      name: "letters only marketers know",
      text: "Sleeping like a baby since the weighted blanket came ⟦#sp⟧",
    },
    {
      name: "an association",
      text: "A morning with the nicest blender, ⟦in association with⟧ Ovalis Kitchens.",
    },
    {
      name: "thanks that stand for a label",
      text: "⟦Thanks to @ovalis for sending⟧ these over, I live in them.",
    },
    {
      name: "a label at the end of everything",
      text: "Ten years of night shifts in one pair of boots. They pay me to say it, and I would anyway. ⟦#ad⟧",
    },
    {
      name: "a plain word that is not the label",
      text: "I was paid by Ovalis to try this lamp. ⟦#collab⟧ It is a good lamp.",
    },
  ],
  passes: [
    { name: "the label first", text: "Ad: ten years of night shifts in one pair of boots. #gifted" },
    { name: "the tag first", text: "#ad These boots." },
    { name: "an emoji before it", text: "👟 AD | These boots." },
    { name: "work with patients", text: "Written in partnership with patients and their families." },
    { name: "no interest at all", text: "I bought these boots myself and this is not an ad." },
    { name: "a break on television", text: "The ad break was longer than my lunch." },
  ],
});
