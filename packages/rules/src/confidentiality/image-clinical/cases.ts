import { defineCases, seen } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "an X-ray", text: "Spot the sign.", seen: [seen("image-clinical", { looksLike: "radiograph" })] },
    {
      name: "a slide under the microscope",
      text: "Pink.",
      seen: [seen("image-clinical", { looksLike: "microscopy" })],
    },
    {
      name: "a file from the archive",
      text: "Teaching.",
      seen: [seen("image-clinical", { looksLike: "dicom" }, 1)],
    },
    {
      name: "what may be a scan",
      text: "Moon or brain?",
      seen: [seen("image-clinical", { looksLike: "scan" }, 0.3)],
    },
  ],
  passes: [
    { name: "no picture", text: "Looked at forty chest films today." },
    { name: "a landscape", text: "Day off.", seen: [] },
    { name: "a face", text: "Us.", seen: [seen("image-face", { turned: 0 })] },
    {
      name: "a slide",
      text: "Slides.",
      seen: [seen("image-text", { words: "Sleep well", meaning: "plain" })],
    },
  ],
});
