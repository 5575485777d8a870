import { applyFix, type Finding, judge, observe, readDraft } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { describe, expect, it } from "vitest";
import { rules } from "../src/index.ts";
import { leaveOut, leaveOutPhrase } from "../src/leave-out.ts";

async function findings(text: string): Promise<Finding[]> {
  const document = readDraft({
    text,
    kind: "post",
    platform: "x",
    author: { name: "Dr Ada Invented", bio: "GP" },
  });
  const { observations } = await observe(document, detectors);
  return judge(document, observations, rules, { jurisdiction: "GB", cite: () => [] });
}

describe("a direct identifier taken out leaves a sentence that reads", () => {
  it.each([
    [
      "My patient Mrs Okafor went home today after her hip operation.",
      "My patient went home today after her hip operation.",
    ],
    [
      "Mrs Okafor went home today after her hip operation.",
      "A patient went home today after her hip operation.",
    ],
    [
      "Anyone know where the letter for NHS 999 000 0018 went? Bloods needed before her clinic.",
      "Anyone know where the letter for a patient went? Bloods needed before her clinic.",
    ],
  ])("%s", async (text, expected) => {
    const fix = (await findings(text)).find(({ ruleId }) => ruleId === "confidentiality/direct-identifier")
      ?.fixes[0];
    expect(fix && applyFix(text, fix)).toBe(expected);
  });
});

describe("a recognisable story said less exactly", () => {
  it("blurs age, place and time, and nothing else", async () => {
    const text = "Saw a 43-year-old postmistress in Kilrush last night, new stiff person syndrome.";
    const fix = (await findings(text)).find(
      ({ ruleId }) => ruleId === "confidentiality/identifiable-description",
    )?.fixes[0];
    expect(fix && applyFix(text, fix)).toBe(
      "Saw a middle-aged postmistress recently, new stiff person syndrome.",
    );
  });
});

describe("leaving out", () => {
  const cut = (marked: string, how: typeof leaveOut): string => {
    const start = marked.indexOf("⟦");
    const text = marked.replace("⟦", "").replace("⟧", "");
    return applyFix(text, {
      label: "",
      safety: "keeps-meaning",
      edits: [how(text, { start, end: marked.indexOf("⟧") - 1 })],
    });
  };
  it.each([
    ["Seen today (NHS ⟦999 000 0018⟧), home tomorrow.", "Seen today, home tomorrow."],
    ["DOB ⟦14/02/1951⟧, still waiting.", "still waiting."],
    ["Ring ⟦07700 900123⟧ now", "Ring now"],
    ["the end is ⟦here⟧.", "the end is."],
  ])("%s", (marked, expected) => {
    expect(cut(marked, leaveOut)).toBe(expected);
  });
  it.each([
    ["A woman from ⟦Ballina⟧ came in.", "A woman came in."],
    ["Busy in ⟦Ballina⟧, as ever.", "Busy, as ever."],
  ])("%s", (marked, expected) => {
    expect(cut(marked, leaveOutPhrase)).toBe(expected);
  });
});
