import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DUTIES, type Duty, type Jurisdiction } from "@chaperone/core";
import { expect, test } from "vitest";
import { describe as inWords } from "../scripts/problem.ts";
import { readDocuments } from "../scripts/read-documents.ts";
import { documents, findReference } from "../src/index.ts";

const data = join(import.meta.dirname, "../data");
const sources = readdirSync(data).flatMap((country) =>
  readdirSync(join(data, country)).map((file) => ({
    path: `${country}/${file}`,
    text: readFileSync(join(data, country, file), "utf8"),
  })),
);
const read = readDocuments(sources);

test("the data has no problems", () => {
  expect(read.problems.map(inWords)).toEqual([]);
});

test("the generated module holds the data as it stands", () => {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  expect(documents.toSorted(byId)).toEqual(read.documents.toSorted(byId));
});

test("the Irish 9th edition is citable without the number nobody has seen", () => {
  const guide = documents.find(({ id }) => id === "imc-guide-9")!;
  const source = sources.find(({ path }) => path === "ie/imc-guide-9.yaml")!;
  expect(guide.paragraphs.map(({ paragraph }) => paragraph)).not.toContain("20");
  expect(findReference("imc-guide-9/accounts")).not.toHaveProperty("paragraph");
  expect(source.text).toMatch(/^ {2}- The number and wording of the paragraph on social media/mu);
});

/** What no regulator, law or adviser of the country was seen to say. Filling one is an editor's gain. */
const lacking = {
  GB: ["honesty/representation"],
  IE: ["law/defamation-copyright", "honesty/credentials"],
} satisfies Partial<Record<Jurisdiction, readonly Duty[]>>;

test.each(["GB", "IE"] as const)(
  "%s answers for every duty today, but for those known to be lacking",
  (country) => {
    const today = "2026-11-22";
    const answered = documents
      .filter(({ jurisdiction, inForceFrom, inForceTo }) => {
        return jurisdiction === country && inForceFrom <= today && (inForceTo ?? today) >= today;
      })
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ duties }) => duties));
    const unanswered = Object.keys(DUTIES).filter((duty) => !answered.includes(duty as Duty));
    expect(unanswered).toEqual(lacking[country]);
  },
);
