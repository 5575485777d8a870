import { applyFix, applyFixes, type Draft, type Finding, judge, observe, readDraft } from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import { detectors } from "@chaperone/detectors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newSlips } from "../../../bench/fixes/slips.ts";
import { readTraining, toDraft } from "../../../bench/lib/corpus.ts";
import { rules } from "../src/index.ts";
import { leaveOut, toEdits } from "../src/leave-out.ts";
import { leaveOutSentence } from "../src/leave-out-sentence.ts";
import { labelOf } from "../src/number-label.ts";
import { startsSentence, takesAn } from "../src/words.ts";

const post = (text: string): Draft => ({
  text,
  kind: "post",
  platform: "x",
  author: { name: "Dr Ada Invented", bio: "GP" },
});

async function findings(draft: Draft): Promise<Finding[]> {
  const document = readDraft(draft);
  const { observations } = await observe(document, detectors);
  return judge(document, observations, rules, { jurisdiction: "GB", cite: () => [] });
}

const of = async (text: string, rule: string): Promise<Finding[]> =>
  (await findings(post(text))).filter(({ ruleId }) => ruleId === rule);

/** The text after the first rewrites of all findings of a rule. */
async function rewritten(text: string, rule: string): Promise<string> {
  const fixes = (await of(text, rule)).flatMap((finding) => finding.fixes.slice(0, 1));
  return applyFixes(text, fixes).text;
}

describe("an identifier taken out leaves a sentence that reads", () => {
  it.each([
    ["after “my patient”", "My patient Mrs Okafor went home today.", "My patient went home today."],
    [
      "as the subject",
      "Mrs Okafor went home today after her hip operation.",
      "A patient went home today after her hip operation.",
    ],
    [
      "after a fond word",
      "Say a prayer for poor Mrs Okafor after her hip operation.",
      "Say a prayer for a poor patient after her hip operation.",
    ],
    [
      "after a preposition",
      "Shoutout to my patient Mrs Okafor and to Mr Adeyemi, both home after their hips.",
      "Shoutout to my patient and to a patient, both home after their hips.",
    ],
    [
      "with what was hers",
      "Mrs Okafor's biopsy is back and my patient Mrs Okafor is thrilled.",
      "A patient's biopsy is back and my patient is thrilled.",
    ],
    [
      "two in a list",
      "Saw Mrs Okafor and Mr Adeyemi in clinic, both waiting on a biopsy.",
      "Saw two patients in clinic, both waiting on a biopsy.",
    ],
    [
      "a number with its label",
      "A patient of mine, EMIS no 55190, still waits for her biopsy.",
      "A patient of mine still waits for her biopsy.",
    ],
    [
      "a number that stands for somebody",
      "Anyone know where the letter for NHS 999 000 0018 went? Bloods needed before her clinic.",
      "Anyone know where the letter for a patient went? Bloods needed before her clinic.",
    ],
    [
      "a contact with what leads up to it",
      "Please ring her daughter on 07700 900123 about the biopsy result.",
      "Please ring her daughter about the biopsy result.",
    ],
  ])("%s", async (_name, text, expected) => {
    expect(await rewritten(text, "confidentiality/direct-identifier")).toBe(expected);
  });
});

describe("a recognisable story said less exactly", () => {
  const text = "Saw a 43-year-old postmistress in Kilrush last night, new stiff person syndrome.";
  const rule = "confidentiality/identifiable-description";

  it("says all of it less exactly at once", async () => {
    const [finding] = await of(text, rule);
    const all = finding!.fixes.find(({ label }) => label.startsWith("Say it less exactly"))!;
    expect(applyFix(text, all)).toBe("Saw a middle-aged patient recently, a rare condition.");
  });

  it("first offers the smallest change after which enough others fit, the illness told as it is", async () => {
    const [finding] = await of(text, rule);
    expect(finding!.fixes[0]!.label).toMatch(
      /^The smallest change: about \d+ others would then fit the details read$/u,
    );
    const changed = await rewritten(text, rule);
    expect(changed).toContain("stiff person syndrome");
    expect(changed).not.toMatch(/postmistress|Kilrush|last night/u);
  });

  it("offers what tells most one by one, each by what it does", async () => {
    const [finding] = await of(text, rule);
    expect(finding?.fixes.slice(1).map(({ label }) => label)).toEqual([
      "Say it less exactly, all at once",
      "Say “patient” instead of the job",
      "Leave the town out",
      "Blur the age",
      "Say “recently”",
    ]);
  });

  it("offers to leave out what no words can blur, where something is left", async () => {
    const story =
      "The lad the helicopter lifted off the cliff on Sunday is in my ICU. His girlfriend never left. I went home and thought about it for a long time.";
    const labels = (await of(story, rule)).flatMap(({ fixes }) => fixes.map(({ label }) => label));
    expect(labels.some((label) => /sentences? out/u.test(label))).toBe(true);
  });
});

it.each([
  ["Busy night in A&E. |A farmer came in.", true],
  ["Busy night in A & E. |A farmer came in.", true],
  ["Seen by Dr M. |Adams", false],
  ["Seen by Dr. |Adams", false],
])("a sentence begins after a unit's letters, not after an initial: %s", (marked, begins) => {
  expect(startsSentence(marked.replace("|", ""), marked.indexOf("|"))).toBe(begins);
});

describe("leaving out", () => {
  it.each([
    ["Seen today (NHS ⟦999 000 0018⟧), home tomorrow.", "Seen today (NHS), home tomorrow."],
    ["Seen today ⟦(NHS 999 000 0018)⟧, home tomorrow.", "Seen today, home tomorrow."],
    ["⟦DOB 14/02/1951⟧, still waiting.", "Still waiting."],
    ["Ring ⟦07700 900123⟧ now", "Ring now"],
    ["the end is ⟦here⟧.", "the end is."],
    ["A woman ⟦from Ballina⟧ came in.", "A woman came in."],
    ["Mary, ⟦43⟧, came in.", "Mary came in."],
    ["Bald, ⟦43⟧, eleven stitches.", "Bald, eleven stitches."],
    ["⟦Tuesday.⟧ He went home.", "He went home."],
    ["⟦Tuesday⟧. He went home.", "He went home."],
    ["⟦Thursday⟧, ⟦half eleven⟧, the phone rang.", "The phone rang."],
  ])("%s", (marked, expected) => {
    const { text, spans } = readMarkedText(marked);
    const fix = { label: "", safety: "keeps-meaning" as const, edits: toEdits(text, spans.map(leaveOut)) };
    expect(applyFix(text, fix)).toBe(expected);
  });

  it.each([
    ["EMIS no ⟦55190⟧", "EMIS no 55190"],
    ["hosp no ⟦7741208⟧", "hosp no 7741208"],
    ["K number ⟦12345⟧", "K number 12345"],
    ["(ref: ⟦A7714⟧)", "ref: A7714"],
    ["case ⟦T2023⟧", "case T2023"],
    ["#⟦12345⟧", "#12345"],
    ["on the ward ⟦12345⟧", "12345"],
    ["her NHS number ⟦12345⟧", "12345"],
  ])("finds the label in “%s”", (marked, expected) => {
    const { text, spans } = readMarkedText(marked);
    const { span } = labelOf(text, spans[0]!);
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  it.each([
    ["older patient", true],
    ["hour", true],
    ["MRI", true],
    ["unit", false],
    ["one-off", false],
    ["patient", false],
  ])("knows the article of “%s”", (words, an) => {
    expect(takesAn(words)).toBe(an);
  });
});

describe("leaving a sentence out", () => {
  it.each([
    [
      "a word that tied the next one to it",
      "⟦They are whales.⟧ But I love my job and the team.",
      "I love my job and the team.",
    ],
    [
      "no double space",
      "One for the road it is. ⟦They are whales.⟧ Then we all went home.",
      "One for the road it is. We all went home.",
    ],
    [
      "no blank line",
      "One for the road it is.\n⟦They are whales.⟧\nThey went home.",
      "One for the road it is.\nThey went home.",
    ],
    [
      "no space at the end",
      "One for the road it is, lads. ⟦They are whales.⟧",
      "One for the road it is, lads.",
    ],
    [
      "no half of a quotation",
      'I said to them: "⟦You are whales.⟧ All of you." They left the room in silence.',
      "They left the room in silence.",
    ],
    ["nothing where only a name is left", "Hi Tom, ⟦you are a whale.⟧", null],
  ])("leaves %s", (_name, marked, expected) => {
    const { text, spans } = readMarkedText(marked);
    const document = readDraft(post(text));
    const carrier = { place: { in: "text", ...spans[0]! } } as Finding["evidence"][number];
    const [fix] = leaveOutSentence({ document, jurisdiction: "GB", observations: () => [] }, [carrier]);
    expect(fix ? applyFix(text, fix) : null).toBe(expected);
  });
});

/** What holds of the rewrites of any text. */
async function expectSound(text: string): Promise<void> {
  const borders = new Set([text.length]);
  for (const { index } of new Intl.Segmenter("en").segment(text)) borders.add(index);
  for (const { fixes } of await findings(post(text))) {
    for (const fix of fixes) {
      let at = 0;
      let expected = "";
      for (const { start, end, text: instead } of fix.edits.toSorted((a, b) => a.start - b.start)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(borders.has(start) && borders.has(end), `${fix.label} splits a letter`).toBe(true);
        expected += text.slice(at, start) + instead;
        at = end;
      }
      expect(applyFix(text, fix)).toBe(expected + text.slice(at));
      expect(fix.label.trim()).not.toBe("");
    }
  }
}

describe("rewrites", () => {
  it("lie within the text, one after the other, and split no letter", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 3 }),
      fc.constantFrom(
        "My patient Mrs Okafor, ",
        "poor Siobhán ",
        "Tom and Mary ",
        "a 43-year-old postmistress ",
        "the undertaker's mother ",
        "in Kilrush ",
        "last night. ",
        "had a biopsy, ",
        "NHS 999 000 0018 ",
        "with stiff person syndrome ",
        "👩🏽‍⚕️ ",
        "Zo\u0308e ",
        "guaranteed cure, ",
        "You fat whale. ",
        "But ",
        "(",
        ")",
        ", ",
        "\r\n",
        "#BabyOakley ",
        "@mary.byrne ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 3, maxLength: 14 }), (pieces) =>
        expectSound(pieces.join("")),
      ),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);

  const EVERY = 23;
  it("make no slips in posts of every kind", async () => {
    const posts = readTraining().flatMap((file) => file.posts);
    const slips: string[] = [];
    for (const [at, one] of posts.entries()) {
      if (at % EVERY !== 0) continue;
      const draft = toDraft(one);
      for (const { ruleId, fixes } of await findings(draft)) {
        for (const fix of fixes) {
          // A statement put in another's place is not what is left of a sentence.
          if (fix.edits.some(({ text }) => text.length > 60)) continue;
          const made = newSlips(draft.text, applyFix(draft.text, fix));
          if (made.length > 0) slips.push(`${one.id} ${ruleId}, ${fix.label}: ${made.join(", ")}`);
        }
      }
    }
    expect(slips).toEqual([]);
  }, 240_000);
});
