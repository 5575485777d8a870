import { defineCases } from "./cases.ts";
import { postcode } from "./postcode.ts";

export const cases = defineCases({
  detector: postcode,
  finds: [
    {
      name: "a British postcode",
      text: "shes at ⟦LN11 0QD⟧ waiting",
      details: { system: "uk", personal: true },
    },
    { name: "one digit", text: "lady at ⟦G1 9ZZ⟧", details: { system: "uk" } },
    { name: "a London district", text: "lives at ⟦SW1A 9ZZ⟧" },
    { name: "no gap", text: "⟦CT992AB⟧ keysafe" },
    { name: "small letters", text: "mum at ⟦sy99 9zx⟧ please" },
    { name: "the letter O for 0", text: "her place, ⟦LN11 OQD⟧" },
    { name: "after the word", text: "postcode ⟦m99 1aa⟧" },
    { name: "Northern Ireland", text: "⟦BT99 4QD⟧, Mr Orr" },
    { name: "an organisation's", text: "Our new surgery is at ⟦TS99 1AA⟧", details: { personal: false } },
    { name: "the first half with lives", text: "She lives in ⟦BT48⟧ alone", details: { system: "uk" } },
    { name: "the first half with area", text: "from the ⟦DE22⟧ area" },
    { name: "the first half of a clinical-looking area", text: "he lives in ⟦CT9⟧ now" },
    {
      name: "an Eircode",
      text: "Máire, ⟦H91 X7Q2⟧, needs a drain",
      details: { system: "eircode", personal: true },
    },
    { name: "D6W", text: "granny at ⟦D6W X4E6⟧" },
    { name: "an Eircode without a gap", text: "at ⟦V95X7W4⟧" },
    { name: "an Eircode in small letters", text: "she is in ⟦f92 t4k7⟧" },
    { name: "an Eircode with letters not in use", text: "(⟦E41 X0B0⟧) yellow gate" },
    { name: "Eircode by name", text: "Eircode ⟦R99 X2K1⟧", details: { system: "eircode" } },
  ],
  ignores: [
    { name: "vitamin B12 and a dose", text: "B12 1mg, B12 5MG, vitamin B12" },
    { name: "vitamin B12 and an ordinal", text: "her B12 2nd injection, M1 1st, G6 4th" },
    { name: "levels of the spine", text: "L4 5, C5 6, T12 fracture, S1 root" },
    { name: "masks and motorways", text: "N95 masks on the M62 and the A40" },
    { name: "a scan and a score", text: "CT2 and DN4, PE1, pH 7" },
    { name: "in L4", text: "pain in L4 and from C5 to T1" },
    { name: "words", text: "no one, go out, so far, all out" },
    { name: "capital words", text: "NO ONE IS HERE" },
    { name: "covid and a year", text: "C19 2020, T20 2024, D12 1234" },
    { name: "an age", text: "a12 5yrs, f34 2wks" },
    { name: "a prison number", text: "A4471CX" },
    { name: "a hashtag", text: "#SW1A1AA" },
    { name: "nothing", text: "" },
  ],
});
