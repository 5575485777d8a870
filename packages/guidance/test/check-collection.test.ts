import { expect, test } from "vitest";
import { checkCollection } from "../scripts/check-collection.ts";
import { readDocuments } from "../scripts/read-documents.ts";
import { checkedDocument } from "./sound-document.ts";

const paragraph = checkedDocument().paragraphs[0]!;
const successor = checkedDocument({
  id: "example-2030",
  inForceFrom: "2030-01-01",
  paragraphs: [{ ...paragraph, summary: "Say nothing of what patients told you." }],
});
const superseded = (inForceTo: string) => checkedDocument({ supersededBy: "example-2030", inForceTo });

test("accepts editions that follow one another", () => {
  expect(checkCollection([superseded("2029-12-31"), successor])).toEqual([]);
});

test("accepts a gap between editions", () => {
  expect(checkCollection([superseded("2029-06-30"), successor])).toEqual([]);
});

test("refuses a successor that does not exist", () => {
  expect(checkCollection([superseded("2029-12-31")])).toMatchObject([
    { where: "example-2024", wrong: expect.stringContaining('"example-2030" does not exist') },
  ]);
});

test.each(["2030-01-01", "2031-05-01"])(
  "refuses an edition in force until %s beside its successor",
  (end) => {
    expect(checkCollection([superseded(end), successor])).toMatchObject([
      { where: "example-2024", wrong: expect.stringContaining(end) },
    ]);
  },
);

test("refuses an edition that supersedes itself", () => {
  const loop = checkedDocument({ supersededBy: "example-2024", inForceTo: "2029-12-31" });
  expect(checkCollection([loop])).toHaveLength(1);
});

test("refuses another country's successor", () => {
  expect(checkCollection([superseded("2029-12-31"), { ...successor, jurisdiction: "IE" }])).toMatchObject([
    { wrong: expect.stringContaining("another country's") },
  ]);
});

test("refuses one summary for two paragraphs, whatever its capitals and commas", () => {
  const echo = { ...paragraph, id: "8", summary: "Keep what patients tell you, to yourself!" };
  expect(checkCollection([checkedDocument({ paragraphs: [paragraph, echo] })])).toMatchObject([
    { where: 'example-2024, paragraph "8"', wrong: expect.stringContaining('paragraph "7"') },
  ]);
});

test("refuses two documents of one id", () => {
  const twin = checkedDocument({ paragraphs: successor.paragraphs });
  expect(checkCollection([checkedDocument(), twin])).toMatchObject([{ where: "example-2024" }]);
});

test("says where a file is not valid YAML", () => {
  const { documents, problems } = readDocuments([{ path: "gb/broken.yaml", text: "summary: this: that" }]);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ where: "gb/broken.yaml" }]);
});
