import { createChecker } from "@chaperone/checker";
import { applyFix, type Draft, type Verdict } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTraining, toDraft } from "../bench/lib/corpus.ts";

const checker = createChecker({ jurisdiction: "GB", profession: "doctor" });
const draft = (text: string): Draft => ({
  text,
  kind: "post",
  platform: "x",
  author: { name: "Dr Ada Invented" },
});

/** What holds of every verdict whatever the draft. */
function expectSound(text: string, { findings, details, coverage }: Verdict): void {
  for (const { place } of [...findings, ...details]) {
    if (place.in !== "text") continue;
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThan(place.start);
    expect(place.end).toBeLessThanOrEqual(text.length);
  }
  for (const { guidance, fixes, message } of findings) {
    expect(guidance.length).toBeGreaterThan(0);
    expect([message.what, message.why, message.next].every((words) => words.length > 0)).toBe(true);
    for (const fix of fixes) expect(applyFix(text, fix)).not.toBe(text);
  }
  expect(coverage.filter(({ run }) => run.state === "failed")).toEqual([]);
}

const hard: readonly (readonly [name: string, text: string])[] = [
  ["empty", ""],
  ["white space", " \n\t\r\n "],
  ["NUL bytes", "My patient\u0000Mrs\u0000Okafor\u0000"],
  ["lone surrogates", "My patient \ud83d Mrs Okafor \udc00 went home"],
  ["right-to-left text", "مريضتي السيدة عائشة، 43 سنة، في المستشفى أمس"],
  ["mixed directions", "My patient \u202eeoD nhoJ\u202c aged 43 שלום"],
  [
    "zero-width inside a name and a number",
    "My patient Mrs O\u200bka\u200dfor, NHS 99\u200b9 000 00\u206018",
  ],
  ["every sort of emoji", "👩🏽‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿👨‍👩‍👧‍👦🇮🇪❤️‍🔥1️⃣ my patient Mrs Okafor 👩🏽‍⚕️"],
  ["combining marks in a pile", `Z${"\u0301".repeat(500)}algo patient 43yo`],
  ["100,000 letters without a space", "a".repeat(100_000)],
  ["100,000 digits", "9".repeat(100_000)],
  [
    "100,000 characters of text",
    "My patient Mrs Okafor, 43, came to A&E last night with chest pain. ".repeat(1_500).slice(0, 100_000),
  ],
  ["100,000 full stops", ".".repeat(100_000)],
  ["100,000 brackets and quotes", "(\"'".repeat(33_333)],
  ["20,000 lines", "x\n".repeat(20_000)],
  ["control characters", Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("Mary")],
];

describe("no draft crashes it, hangs it or moves its offsets", () => {
  it.each(hard)("%s", async (_name, text) => {
    expectSound(text, await checker.check(draft(text)));
  });

  it("any text at all", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        "My patient ",
        "Mrs Okafor ",
        "43yo ",
        "last night ",
        "in Ballina ",
        "NHS 999 000 0018 ",
        "\ud83d",
        "\u200b",
        "’",
        "DM me ",
        "guaranteed cure ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join("");
        expectSound(text, await checker.check(draft(text)));
      }),
      { numRuns: 300 },
    );
  });

  it("labelled posts", async () => {
    for (const post of readTraining().flatMap(({ posts }) => posts.filter((_, index) => index % 97 === 0))) {
      const verdict = await checker.check(toDraft(post));
      expectSound(post.text, verdict);
    }
  });
});

describe("the same draft gives the same verdict", () => {
  it("twice", async () => {
    const text = "My patient Mrs Okafor, 43, came to A&E last night.";
    expect(await checker.check(draft(text))).toEqual(await checker.check(draft(text)));
  });

  it.each([
    ["zero-width characters", "My patient Mrs O\u200bkafor went home after her hip operation."],
    ["look-alike letters", "My patient Mrs Okаfоr went home after her hip operation."],
    ["styled letters", "My patient Mrs 𝐎𝐤𝐚𝐟𝐨𝐫 went home after her hip operation."],
  ])("whether or not it hides behind %s", async (_name, text) => {
    const { findings } = await checker.check(draft(text));
    const named = findings.find(({ ruleId }) => ruleId === "confidentiality/direct-identifier");
    const passage = named?.place.in === "text" ? text.slice(named.place.start, named.place.end) : "";
    expect(passage.normalize("NFKC").replaceAll("\u200b", "").replaceAll("а", "a").replaceAll("о", "o")).toBe(
      "Mrs Okafor",
    );
  });
});
