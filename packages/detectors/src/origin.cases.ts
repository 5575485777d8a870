import { defineCases } from "./cases.ts";
import { origin } from "./origin.ts";

export const cases = defineCases({
  detector: origin,
  finds: [
    { name: "a nationality", text: "a ⟦Brazilian⟧ rider off his bike", details: { group: "nationality" } },
    {
      name: "one between commas",
      text: "Jockey, 29, ⟦Sudanese⟧, thrown.",
      details: { group: "nationality" },
    },
    { name: "a people", text: "9 months, ⟦Traveller⟧, wheeze", details: { group: "ethnicity" } },
    { name: "a faith", text: "a ⟦Jehovah's Witness⟧ with a bleed", details: { group: "religion" } },
    { name: "a language", text: "She speaks only ⟦Cantonese⟧." },
    { name: "lower case", text: "polite ⟦polish⟧ lady, ⟦sikh⟧ husband" },
    { name: "a homeland", text: "He was born in ⟦Eritrea⟧." },
    { name: "where the roots are", text: "She came to us from ⟦Bulawayo⟧." },
  ],
  ignores: [
    { name: "food", text: "a Chinese takeaway and a Danish pastry" },
    { name: "diseases", text: "Spanish flu, German measles" },
    {
      name: "bodies with a nation in the name",
      text: "the Irish Medical Council and the British Medical Journal",
    },
    { name: "the verb", text: "polish your shoes" },
    { name: "the language of a leaflet", text: "a leaflet in plain English" },
    { name: "a country in the news", text: "Rates in Sweden fell." },
  ],
});
