import { defineCases, seen } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a face", text: "Night shift done.", seen: [seen("image-face", { turned: 0 })] },
    { name: "somebody lying", text: "Quiet corridor.", seen: [seen("image-face", { turned: 90 })] },
    {
      name: "a face beside a patient's story",
      text: "My patient, 84, danced out of the ward in Ballina this morning.",
      seen: [seen("image-face", { turned: 0 })],
    },
    {
      name: "a face in a clinical picture",
      text: "Spot the sign.",
      seen: [seen("image-face", { turned: 0 }), seen("image-clinical", { looksLike: "ultrasound" })],
    },
    { name: "what may be one", text: "Our new lobby.", seen: [seen("image-face", { turned: 0 }, 0.3)] },
  ],
  passes: [
    { name: "no picture", text: "A face I won't forget." },
    { name: "a picture of flowers", text: "Thank you for these.", seen: [] },
    {
      name: "plain words",
      text: "Clinic is open.",
      seen: [seen("image-text", { words: "Open today", meaning: "plain" })],
    },
    {
      name: "where it was taken",
      text: "The view at six.",
      seen: [seen("image-metadata", { what: "position", field: "EXIF GPSLatitude", value: null })],
    },
  ],
});
