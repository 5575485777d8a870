import { createChecker } from "@chaperone/checker";
import type { DetailType } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { describe, expect, it } from "vitest";

const checker = createChecker({ jurisdiction: "IE", profession: "doctor", reader: loadReader });

async function detailsIn(text: string): Promise<{ words: string; type: DetailType; about: string }[]> {
  const { details } = await checker.check({
    text,
    kind: "post",
    platform: "x",
    author: { name: "Dr Hanna Sorley", bio: "GP" },
  });
  return details.flatMap(({ place, details: { type, about } }) =>
    place.in === "text" ? [{ words: text.slice(place.start, place.end), type, about }] : [],
  );
}

describe("what belongs to a patient is found", () => {
  it.each<[text: string, words: string, type: DetailType]>([
    ["My pt Concepta was in tears today, she has never missed a Mass", "Concepta", "NAME"],
    ["Mr P in bed 4 told me the same joke again at handover, bowel obstruction and all", "Mr P", "NAME"],
    ["Mrs K's hip went again this morning, third time since Easter", "Mrs K", "NAME"],
    ["saw maire o'brien again today, copd worse, still on the forty a day", "maire o'brien", "NAME"],
    ["SAW OLD DECLAN O'SHEA AGAIN TODAY WITH HIS CHEST, STILL SMOKING", "DECLAN O'SHEA", "NAME"],
    ["Heartbroken for wee Agnieszka on the unit tonight. Leukaemia at six.", "Agnieszka", "NAME"],
    ["Patient of mine, Oluwaseun, finally got his new kidney last night", "Oluwaseun", "NAME"],
    ["Sat with Siobhan as she died at four this morning. Her daughters sang.", "Siobhan", "NAME"],
    ["Clinic today: 43yo lighthouse keeper from Ballina with a lump", "43yo", "AGE"],
    ["Clinic today: 43yo lighthouse keeper from Ballina with a lump", "lighthouse keeper", "OCCUPATION"],
    ["Clinic today: 43yo lighthouse keeper from Ballina with a lump", "Ballina", "PLACE"],
    ["The postmistress came in with her third wrist this winter", "postmistress", "OCCUPATION"],
    ["He was carried in on an inflatable flamingo by the whole stag party", "inflatable flamingo", "EVENT"],
    [
      "Fell off the church roof fixing the bell, walked into resus himself",
      "Fell off the church roof",
      "EVENT",
    ],
    ["The only Brazilian lad at the mart lost two fingers to a gate on Tuesday", "Brazilian", "ORIGIN"],
    ["Chap with the swallow tattooed on his neck came back with the same abscess", "swallow", "TRAIT"],
    ["Told a man in his eighties tonight that his wife of 61 years had gone", "eighties", "AGE"],
    ["Told a man in his eighties tonight that his wife of 61 years had gone", "wife", "FAMILY"],
  ])("%s → %s (%s)", async (text, words, type) => {
    const found = await detailsIn(text);
    expect(found.filter((one) => one.type === type).map((one) => one.words)).toContainEqual(
      expect.stringContaining(words),
    );
  });
});

describe("what belongs to nobody's patient is left alone", () => {
  it.each([
    "A classic viva: 60-year-old smoker with haemoptysis. What next?",
    "Imagine a 24-year-old footballer who collapses at training. What is on your list?",
    "We enrolled 214 adults aged 40 to 65 in Leeds; 12 % had a stroke within five years (Lancet 2019).",
    "My daughter Aoife is four today and wants a stethoscope. I have never been prouder.",
    "Congratulations to our registrar Kwame Mensah, who passed his exams on Friday!",
    "So proud of Sister Bernie Doyle and the whole of St Anne's ward tonight",
    "Had my own appendix out on Tuesday in Galway. Everyone was lovely. Buy the nurses chocolate.",
    "The health minister was in Sligo yesterday and did not come near the emergency department.",
    "Flu clinic this Saturday 9 to 1 at the Mill Road surgery. Ring 01632 960123 to book.",
    "Watched that new drama where the surgeon, 58, collapses in theatre. Nonsense, but great fun.",
    "Grace period over: the new rota starts on Monday and nobody has seen it.",
  ])("%s", async (text) => {
    expect(await detailsIn(text)).toEqual([]);
  });
});

it.each([
  "Bell's palsy, Graves' disease, Murphy's sign, Apgar: who were they? A thread on eponyms.",
  "New Parkinson's diagnosis in clinic this morning, Hoehn and Yahr two, gentleman of 80",
  "Foley out, Glasgow Coma Scale 15, Ozempic stopped, home to his own bed by lunch",
])("eponyms, scales and medicines are no names: %s", async (text) => {
  expect((await detailsIn(text)).filter(({ type }) => type === "NAME")).toEqual([]);
});

describe("a detail goes to the right person", () => {
  it("the relative's job is the relative's", async () => {
    const found = await detailsIn(
      "Lady in bay 3 with the new pacemaker is fine. Her son, a detective in Limerick, rings hourly.",
    );
    expect(found.find(({ words }) => words.includes("detective"))).toMatchObject({ about: "relative" });
    expect(found.find(({ words }) => words.includes("pacemaker"))).toMatchObject({ about: "patient" });
  });

  it("the colleague beside the patient is left alone", async () => {
    const found = await detailsIn(
      "Huge thanks to Dr Ines Carvalho who talked our patient Dermot down off the roof last night",
    );
    const words = found.map((one) => one.words).join(" | ");
    expect(words).toContain("Dermot");
    expect(words).not.toContain("Carvalho");
  });
});
