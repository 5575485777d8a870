import { defineCases } from "./cases.ts";
import { patientReference } from "./patient-reference.ts";

export const cases = defineCases({
  detector: patientReference,
  finds: [
    { name: "my pt", text: "What ⟦my pt⟧ needs is sleep", details: { how: "my patient" } },
    {
      name: "one of my patients",
      text: "⟦One of my patients⟧ plays the harp.",
      details: { how: "my patient" },
    },
    { name: "a pt of mine", text: "Met ⟦a pt of mine⟧ at the match", details: { how: "my patient" } },
    { name: "a regular of ours", text: "⟦a regular of ours⟧ again", details: { how: "my patient" } },
    { name: "a bed", text: "⟦bed 4⟧ wants toast", details: { how: "bed" } },
    { name: "the man in resus", text: "⟦The man in resus⟧ winked", details: { how: "bed" } },
    {
      name: "a lady in clinic",
      text: "⟦A lady in clinic today⟧ laughed at my tie",
      details: { how: "met in care" },
    },
    { name: "saw a woman who", text: "I ⟦saw a woman⟧ who had walked ten miles", details: { how: "seen" } },
    {
      name: "brought in by ambulance",
      text: "Gentleman ⟦brought in by ambulance⟧",
      details: { how: "came in" },
    },
    { name: "came in with", text: "⟦An old fella came in⟧ with his dog", details: { how: "came in" } },
    { name: "this 43yo", text: "⟦this 43yo⟧ needs a bed", details: { how: "age" } },
    { name: "a baby delivered", text: "⟦Delivered a⟧ tiny one in the car park", details: { how: "birth" } },
    { name: "pt at the start of a note", text: "⟦Pt said⟧ thanks", details: { how: "met in care" } },
    { name: "written consent", text: "Shared ⟦with her written consent⟧.", details: { how: "consent" } },
    {
      name: "the person answered as a patient",
      text: "⟦We saw you⟧ in March",
      draftKind: "review-reply",
      details: { how: "addressed" },
    },
    {
      name: "nobody pointed at, yet one described",
      text: "Saddler, ⟦fifty-odd⟧. Fractured pelvis.",
      details: { how: "described" },
    },
  ],
  ignores: [
    { name: "what patients should do", text: "Patients should ring before ten." },
    { name: "a hypothetical patient", text: "If a patient asked me that I would say no." },
    { name: "an exam case", text: "A classic viva: a 60 year old man came in with haemoptysis." },
    { name: "an imagined patient", text: "Imagine a patient came in with chest pain." },
    { name: "most women", text: "Most women in labour want the same thing." },
    { name: "patient safety", text: "A patient safety meeting, my patient list, our patient group." },
    { name: "the author's mother", text: "My mother came in with the shopping." },
    { name: "the author as patient", text: "Being a patient taught me a lot." },
    { name: "a composite", text: "A composite, as always. A lady in clinic today laughed." },
    { name: "beds counted", text: "We have 14 beds for 30 people." },
    { name: "words to a stranger, outside a reply", text: "We saw you at the conference!" },
  ],
});
