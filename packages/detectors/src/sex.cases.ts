import { defineCases } from "./cases.ts";
import { sex } from "./sex.ts";

export const cases = defineCases({
  detector: sex,
  finds: [
    { name: "a woman", text: "a ⟦woman⟧ with a cough", details: { sex: "female" } },
    { name: "a fella", text: "Big ⟦fella⟧, small dog", details: { sex: "male" } },
    { name: "a letter after an age", text: "67⟦F⟧ with a fall", details: { sex: "female" } },
    { name: "a letter between commas after an age", text: "47, ⟦M⟧, chest pain", details: { sex: "male" } },
    { name: "a letter before an age", text: "⟦M⟧52 with chest pain" },
    { name: "the clinical word", text: "79, ⟦female⟧, off legs" },
    { name: "a small one", text: "the ⟦wee lad⟧ with the cast" },
    { name: "several", text: "three ⟦lads⟧ in a Corsa" },
  ],
  ignores: [
    { name: "an island, a virus, a club", text: "Isle of Man, man flu and Man City" },
    { name: "services", text: "the women's health clinic and the men's shed" },
    { name: "a school named after her", text: "the nuns of Our Lady of Lourdes" },
    { name: "a title", text: "a talk by Lady Foxglove" },
    { name: "initials and sizes", text: "M Quill, size F, ward M" },
  ],
});
