import {
  type Detector,
  type Draft,
  type Finding,
  type Jurisdiction,
  judge,
  observe,
  readDraft,
  type Sighting,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../src/index.ts";
import { descriptionSureness, identifierSureness, sureness } from "../src/sureness.ts";

/** The light stage's facts, and likenesses as given. */
const withLikeness = (likeness: Readonly<Record<string, number>>): Detector[] => [
  ...detectors.filter(({ emits }) => !emits.includes("likeness")),
  {
    id: "given",
    reads: null,
    emits: ["likeness"],
    detect: ({ text }): Sighting[] =>
      Object.entries(likeness).map(([label, confidence]) => ({
        kind: "likeness",
        span: { start: 0, end: text.length },
        confidence,
        details: { label, words: [] },
      })),
  },
];

async function findings(
  draft: Partial<Draft> & { readonly text: string },
  likeness: Readonly<Record<string, number>> = {},
  jurisdiction: Jurisdiction = "GB",
): Promise<Finding[]> {
  const document = readDraft({ kind: "post", platform: "x", author: {}, ...draft });
  const { observations } = await observe(document, withLikeness(likeness));
  return judge(document, observations, rules, { jurisdiction, cite: () => [] });
}
const of = (ruleId: string, all: readonly Finding[]): Finding | undefined =>
  all.find((one) => one.ruleId === ruleId);

describe("evidence is added up", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  it("to a probability that grows with each part of it", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const sure = (likeness: number, carriers = 0, isDoubted = false): number =>
          sureness({ likeness, carriers, isSettled: false, isDoubted });
        expect(sure(less)).toBeLessThanOrEqual(sure(more));
        expect(sure(a)).toBeLessThan(sure(a, 1));
        expect(sure(a, 1)).toBeLessThan(sure(a, 2));
        expect(sure(a, 0, true)).toBeLessThan(sure(a));
        expect(identifierSureness(a, less)).toBeLessThanOrEqual(identifierSureness(a, more));
        expect(descriptionSureness(a, 20)).toBeLessThan(descriptionSureness(a, 10));
        expect(descriptionSureness(a, Number.POSITIVE_INFINITY)).toBeLessThan(descriptionSureness(a, 20));
        for (const one of [sure(a), identifierSureness(a, b), descriptionSureness(a, 18)]) {
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThan(1);
        }
      }),
    );
  });

  it("a level does not hang on confidence", async () => {
    const text = "Long day on the ward again.";
    const [faint, sure] = [0.4, 0.99].map((likeness) =>
      findings({ text }, { "respect/demeaning": likeness }),
    );
    expect(of("respect/demeaning", await faint!)?.level).toBe("must");
    expect(of("respect/demeaning", await sure!)?.level).toBe("must");
  });
});

describe("a guard", () => {
  const likeness = { "respect/demeaning": 0.6 };
  it("turns down what stands beside it", async () => {
    const text = "Please stop calling patients frequent flyers. They come because something is wrong.";
    expect(of("respect/demeaning", await findings({ text }, likeness))).toBeUndefined();
  });
  it("does not excuse what stands far from it", async () => {
    const filler = "The rota is out. The car park is full. The lift is mended. ";
    const text = `I'm such an eejit, I put salt in my tea. ${filler}Another night of timewasters in majors.`;
    expect(of("respect/demeaning", await findings({ text }, likeness))?.place).toMatchObject({ in: "text" });
  });
});

describe("a claim of the catalogue", () => {
  const text = "Busy week. The MMR jab causes autism, I have seen it. See you Monday.";
  it("comes with what is known, its sources and a way to say it right", async () => {
    const finding = of("accuracy/contradicted-claim", await findings({ text }))!;
    expect(finding.level).toBe("must");
    expect(finding.sources.length).toBeGreaterThan(0);
    expect(finding.sources.every(({ url }) => url.startsWith("https://"))).toBe(true);
    expect(finding.message.why).toMatch(/autism/u);
    const [{ edits }] = finding.fixes as [(typeof finding.fixes)[number]];
    expect(text.slice(edits[0]!.start, edits[0]!.end)).toBe("The MMR jab causes autism, I have seen it.");
  });
  it("is no claim when it is refuted, asked or reported", async () => {
    for (const other of [
      "The MMR jab does not cause autism.",
      "Does the MMR jab cause autism? No.",
      "A man on the bus told me the MMR jab causes autism.",
    ])
      expect(of("accuracy/contradicted-claim", await findings({ text: other }))).toBeUndefined();
  });
});

describe("an advertising label is judged by the country's own list", () => {
  it.each([
    ["GB", "#sponsored These clogs are a joy on a long shift.", "should", "Ad: "],
    ["US", "#sponsored These clogs are a joy on a long shift.", undefined, ""],
    ["IE", "#Fógra These clogs are a joy on a long shift.", undefined, ""],
    ["IE", "These clogs are a joy on a long shift. #gifted", "should", "#Ad "],
    ["GB", "These clogs are a joy on a long shift. #ad", "consider", "Ad: "],
  ] as const)("%s: %s", async (country, text, level, offered) => {
    const finding = of("transparency/ad-label", await findings({ text }, {}, country));
    expect(finding?.level).toBe(level);
    expect(finding?.fixes[0]?.edits[0]?.text ?? "").toBe(offered);
  });
});

describe("an answer to somebody in danger", () => {
  const reply = { kind: "reply", inReplyTo: "I just don't want to be here any more" } as const;
  it.each([
    ["GB", /116 123/u],
    ["IE", /112 or 999/u],
    ["US", /988/u],
    ["AU", /13 11 14/u],
    ["CA", /911/u],
  ] as const)("is offered the numbers of %s, and with them nothing is missing", async (country, numbers) => {
    const text = "Sending you a hug.";
    const missed = of("boundaries/missed-emergency", await findings({ ...reply, text }, {}, country))!;
    expect(missed.message.next).toMatch(numbers);
    const [{ edits }] = missed.fixes as [(typeof missed.fixes)[number]];
    const helped = `${edits[0]!.text}${text}`;
    expect(helped).toMatch(numbers);
    expect(
      of("boundaries/missed-emergency", await findings({ ...reply, text: helped }, {}, country)),
    ).toBeUndefined();
  });
  it("is told so where the message only reads like danger, and not where it hardly does", async () => {
    const mild = {
      kind: "reply",
      inReplyTo: "gave next door the plants, night all",
      text: "Night!",
    } as const;
    expect(of("boundaries/missed-emergency", await findings(mild, { emergency: 0.9 }))?.level).toBe("should");
    expect(of("boundaries/missed-emergency", await findings(mild, { emergency: 0.2 }))).toBeUndefined();
  });
});

describe("consent that is stated", () => {
  const story = "My patient Aoife, 43, lost a finger to a hay baler in Kilrush on Friday.";
  const likeness = { "particular-patient": 0.9, "confidentiality/direct-identifier": 0.9 };
  it("clears a name when it is written, and says what it covers", async () => {
    const found = await findings({ text: `${story} Shared with her written consent.` }, likeness);
    expect(of("confidentiality/direct-identifier", found)).toBeUndefined();
    expect(of("confidentiality/stated-consent", found)?.message.why).toMatch(/withdrawn/u);
  });
  it("clears nothing when it is guessed", async () => {
    const found = await findings({ text: `${story} She won't mind.` }, likeness);
    expect(of("confidentiality/direct-identifier", found)?.level).toBe("must");
    expect(of("confidentiality/stated-consent", found)?.message.what).toMatch(/is not consent/u);
  });
});
