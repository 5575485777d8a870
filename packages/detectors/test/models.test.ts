import { type Draft, type Observation, observe, readDraft } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { detectors } from "../src/index.ts";
import { pack, unpack } from "../src/linear/packed.ts";

const see = async (text: string, over: Partial<Draft> = {}): Promise<readonly Observation[]> => {
  const draft: Draft = {
    text,
    kind: "post",
    platform: "x",
    author: { name: "Dr Ada Invented", bio: "GP. Views my own." },
    ...over,
  };
  return (await observe(readDraft(draft), detectors)).observations;
};
const placed = (text: string, { place }: Observation): string =>
  place.in === "text" ? text.slice(place.start, place.end) : text;

/** Neighbours told apart: the same words for and against, about a patient and about nobody. */
const likenesses: readonly (readonly [label: string, breaking: string, neighbour: string])[] = [
  [
    "confidentiality/identifiable-description",
    "Saw the retired lighthouse keeper from Kilrush last night, 83, hip broken dancing at his grandson's wedding.",
    "Hip fractures are commoner after 80. Ask about bone protection.",
  ],
  [
    "confidentiality/direct-identifier",
    "My patient Mrs Okafor went home today after her hip operation.",
    "A patient went home today after her hip operation.",
  ],
  [
    "accuracy/unsustainable-claim",
    "Our drip cures fatigue, guaranteed, with no side effects at all.",
    "No treatment is 100 % effective, and anyone who says so is selling something.",
  ],
  [
    "transparency/medicine-promotion",
    "Botox £150 for three areas this month, DM to book!",
    "Botulinum toxin blocks a nerve signal. It is also used for migraine and for spasticity after a stroke.",
  ],
];

describe("likeness", () => {
  it.each(likenesses)(
    "%s: a breach reads more like one than its neighbour",
    async (label, breaking, neighbour) => {
      const likeness = async (text: string): Promise<number> =>
        (await see(text)).find((one) => one.kind === "likeness" && one.details.label === label)?.confidence ??
        0;
      expect(await likeness(breaking)).toBeGreaterThan(0.4);
      expect(await likeness(neighbour)).toBeLessThan(0.2);
    },
  );

  it("points at the sentence that carried it", async () => {
    const bad = "Botox £150 for three areas this month, DM to book!";
    const text = `Lovely walk with the dog this morning. ${bad} Back at work on Monday.`;
    const found = (await see(text)).find(
      (one) => one.kind === "likeness" && one.details.label === "transparency/medicine-promotion",
    );
    expect(found && placed(text, found)).toBe(bad);
  });
});

describe("ownership", () => {
  const owned = async (text: string, over?: Partial<Draft>) =>
    (await see(text, over))
      .filter((one): one is Observation<"detail"> => one.kind === "detail")
      .map((one) => `${one.details.type} ${one.details.about}: ${placed(text, one)}`);

  it("gives a patient's details to the patient and a relative's to the relative", async () => {
    const details = await owned(
      "43F in resus last night with chest pain, her son Liam rang the ward every hour.",
    );
    expect(details).toEqual(
      expect.arrayContaining([
        "AGE patient: 43",
        "CONDITION patient: chest pain",
        "TIME patient: last night",
        "NAME relative: Liam",
      ]),
    );
  });

  it.each([
    ["a teaching case", "Classic viva: a 60-year-old smoker with haemoptysis. What next?"],
    ["the author's own family", "My son Liam is 18 today and off to Galway on Friday. I am not crying."],
    ["the practice's own news", "The surgery in Kilrush is closed on Monday. Ring 01632 960555 on Tuesday."],
    ["colleagues", "Thank you to Sister Okafor and Dr Lindqvist, 30 years in Leeds this week."],
  ])("gives nobody the details of %s", async (_name, text) => {
    expect(await owned(text)).toEqual([]);
  });
});

describe("a packed model", () => {
  const model = {
    labels: ["a", "b"],
    rarity: Uint8Array.of(16, 0),
    weights: Int8Array.of(1, -2, 3, -4),
    heads: [
      { scale: 0.5, bias: 0, slope: 1, intercept: 0 },
      { scale: 1, bias: 1, slope: 2, intercept: -1 },
    ],
  };

  it("is read back as it was", () => {
    expect(unpack(pack(model))).toEqual({ ...model, buckets: 2 });
  });

  it("that is cut short is refused, so that silence is not taken for approval", () => {
    const bytes = pack(model);
    expect(() => unpack(bytes.subarray(0, bytes.length - 1))).toThrow(/not whole/);
  });
});
