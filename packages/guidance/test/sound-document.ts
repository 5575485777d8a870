import type { GuidanceDocument } from "../src/document.ts";

/** A document with nothing wrong, for tests to spoil. Everything in it is invented. */
export const soundParagraph = {
  id: "7",
  paragraph: "7",
  summary: "Keep what patients tell you to yourself.",
  strength: "must",
  verified: "number-and-substance",
  duties: ["confidentiality/identifiable"],
};

export const soundDocument = {
  id: "example-2024",
  body: "Example Council",
  document: "Speaking in public",
  edition: "2024",
  jurisdiction: "GB",
  kind: "regulator",
  professions: ["doctor"],
  inForceFrom: "2024-01-30",
  url: "https://council.example/speaking",
  paragraphs: [soundParagraph],
};

export const soundPath = "gb/example-2024.yaml";

/** The same as a checked document. */
export const checkedDocument = (changes: Partial<GuidanceDocument> = {}): GuidanceDocument => ({
  ...(soundDocument as unknown as GuidanceDocument),
  ...changes,
});
