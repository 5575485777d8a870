import { Agent } from "@atproto/api";
import fc from "fast-check";
import { expect, it } from "vitest";
import { facetsOf } from "../../src/bluesky/publishing/facets.ts";

const DID = "did:plc:yk4dd2qkboz2yv6tpubpc6co";
const agent = new Agent(async () => Response.json({ did: DID }));
const nobody = new Agent(async () =>
  Response.json({ error: "InvalidRequest", message: "Unable to resolve handle" }, { status: 400 }),
);

async function marksIn(text: string, who = agent): Promise<(readonly [string, string | undefined])[]> {
  const bytes = new TextEncoder().encode(text);
  const facets = await facetsOf(text, who);
  return facets.map(({ index, features: [feature] }) => {
    const { did, uri, tag } = feature as { did?: string; uri?: string; tag?: string };
    // Not one byte of a neighbour, nor half a letter.
    const shown = new TextDecoder("utf-8", { fatal: true }).decode(
      bytes.slice(index.byteStart, index.byteEnd),
    );
    return [shown, did ?? uri ?? tag] as const;
  });
}

it.each([
  ["👩🏽‍⚕️ #FluJab", [["#FluJab", "FluJab"]]],
  ["e\u0301 n\u0303 #cafe\u0301 x", [["#cafe\u0301", "cafe\u0301"]]],
  ["𝔽𝕝𝕦 #𝔽𝕝𝕦", [["#𝔽𝕝𝕦", "𝔽𝕝𝕦"]]],
  ["🇮🇪 (https://example.org/flu)!", [["https://example.org/flu", "https://example.org/flu"]]],
  ["漢字 example.org/a", [["example.org/a", "https://example.org/a"]]],
  ["See httpbin.org.", [["httpbin.org", "https://httpbin.org"]]],
  ["See http:///x", []],
  ["🩺 @byrne.test", [["@byrne.test", DID]]],
  ["plain", []],
] as const)("%s", async (text, marks) => {
  expect(await marksIn(text)).toEqual(marks);
});

it("leaves a handle that nobody has as text", async () => {
  expect(await marksIn("Ask @nobody.test #now", nobody)).toEqual([["#now", "now"]]);
});

const SCRAPS = [
  "👩🏽‍⚕️",
  "👨‍👩‍👧‍👦",
  "e\u0301",
  "𝔽",
  "🇮🇪",
  "漢",
  "ñ",
  "\u200d",
  "\u{1F3FD}",
  "\n",
  " ",
  "a",
  ".",
];
const MARKS = ["https://example.org/flu?x=é", "#FluJab", "#café", "@byrne.test"];

it("finds every mark where it stands, whatever stands before it", async () => {
  const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }).map((all) => all.join(""));
  const pieces = fc.array(fc.tuple(scraps, fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(pieces, scraps, async (before, end) => {
      const text = `${before.map(([scrap, mark]) => `${scrap} ${mark}`).join(" ")} ${end}`;
      const shown = (await marksIn(text)).map(([mark]) => mark);
      expect(shown).toEqual(before.map(([, mark]) => mark));
    }),
    { numRuns: 300 },
  );
});

it("cuts no letter in two, in any text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (noise) => {
      const text = `${noise} #tag ${noise}@byrne.test ${noise} https://example.org/${noise}`.toWellFormed();
      const target = new TextEncoder().encode(text).length;
      for (const { index } of await facetsOf(text, agent)) expect(index.byteEnd).toBeLessThanOrEqual(target);
      await marksIn(text);
    }),
    { numRuns: 300 },
  );
});
