import { defineCases } from "./cases.ts";
import { family } from "./family.ts";

export const cases = defineCases({
  detector: family,
  finds: [
    { name: "a daughter", text: "His ⟦daughter⟧ rang twice.", details: { relation: "daughter" } },
    { name: "Irish and Scots words", text: "The ⟦mammy⟧ and the ⟦granda⟧ came too." },
    { name: "in-laws", text: "Ask the ⟦mother-in-law⟧." },
    { name: "step-relations", text: "her ⟦stepson⟧ is abroad" },
    { name: "how many there are", text: "He leaves ⟦four sons⟧.", details: { relation: "son" } },
    { name: "a parent of some", text: "⟦mother of three⟧ with a cough" },
    { name: "living alone", text: "She ⟦lives alone⟧ by the sea." },
    { name: "how far a pregnancy is", text: "⟦28 weeks pregnant⟧ and tired" },
    { name: "the how-manieth child", text: "⟦Third baby⟧, third ferry." },
    { name: "a long marriage", text: "They were ⟦married 61 years⟧." },
    { name: "twins", text: "⟦Twins⟧, both roaring." },
    { name: "a widow", text: "a ⟦widow⟧ from the hill" },
    { name: "parity", text: "⟦G3P2⟧, contracting" },
  ],
  ignores: [
    { name: "a nurse", text: "Thank you Sister Merle and the ward sister." },
    { name: "a priest", text: "Father Tom said the prayers." },
    { name: "a business partner", text: "our new GP partner and the partnership" },
    { name: "days, tongues and nature", text: "Mother's Day, mother tongue and Mother Nature" },
    { name: "doctors and clinics", text: "family medicine, family planning" },
    { name: "a couple of things", text: "a couple of minutes" },
    { name: "a newspaper", text: "Read it in the Guardian." },
    { name: "coming off a drug", text: "wean off it slowly" },
  ],
});
