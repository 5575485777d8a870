import { describe, expect, it } from "vitest";
import { PROBLEMS } from "../../../packages/desk/src/desk-error.ts";
import { publishing as en, type Wall } from "../src/words/en/publishing.ts";
import { publishing as ga } from "../src/words/ga/publishing.ts";
import { type Leaf, leavesOf } from "./lib/words.ts";

const WALL: Wall = {
  year: 2026,
  month: 11,
  day: 24,
  weekday: 2,
  clock: "08:00",
  days: 2,
  isThisYear: true,
};

/** What functions that take more than numbers and names are called with. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  when: [WALL],
  zone: ["Europe/Dublin"],
  "panel.approval.needed": [["Dr Ada Hale", "Dr Tom Roe"]],
  "panel.question.what": [["@ada.test"]],
  "queue.to": [["@ada.test", "@ada@mastodon.test"]],
};
/** They are given a time as it is said, and say it in their own way. */
const WHEN = /(?:until|since)$/iu;
const samplesFor = (path: string, count: number): readonly unknown[] =>
  SAMPLES[path] ?? (WHEN.test(path) ? ["on 24 November at 08:00"] : [count, 5]);
const said = (path: string, leaf: Leaf, count: number): string =>
  typeof leaf === "string" ? leaf : String(leaf(...samplesFor(path, count)));

/** Names, and what has no words in it. */
const SAME_IN_BOTH =
  /^networks\.|^accounts\.on$|^record\.desk$|^entry\.signedInAs$|^afterwards\.counts\.total$/u;

describe("the words of publishing", () => {
  const english = leavesOf(en);
  const { desk, ...rest } = ga;
  const irish = new Map(leavesOf(rest).map(({ path, value }) => [path, value]));

  it("are the same in number and place in both languages, and other words", () => {
    expect([...irish.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
    const same = english.filter(
      ({ path, value }) =>
        !SAME_IN_BOTH.test(path) && said(path, value, 3) === said(path, irish.get(path)!, 3),
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it("say in Irish whatever the desk says, with the same names and numbers in it", () => {
    expect(Object.keys(desk).sort()).toEqual(Object.keys(PROBLEMS).sort());
    for (const [reason, [, sentence]] of Object.entries(PROBLEMS)) {
      const inEnglish = sentence.match(/\{\w+\}/gu) ?? [];
      for (const name of desk[reason]!.match(/\{\w+\}/gu) ?? []) expect(inEnglish, reason).toContain(name);
    }
  });

  it("are whole sentences whatever the number", () => {
    const broken = [...english, ...leavesOf(ga)].flatMap(({ path, value }) =>
      [0, 1, 2, 7, 11, 20]
        .map((count) => said(path, value, count))
        .filter((words) => words === "" || /undefined|NaN|null|\[object|Invalid/u.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(broken).toEqual([]);
  });

  it("promise no safety, blame nobody and do not shout", () => {
    const wrong = [...english, ...leavesOf(ga)].filter(({ path, value }) =>
      /\bsafe(?:ly)?\b|your fault|you failed|forgot|!|sábháilte|anaithnid/iu.test(said(path, value, 3)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("say no “until on”", () => {
    const wrong = english.filter(({ path, value }) =>
      /\b(?:until|since|than) on\b/iu.test(said(path, value, 3)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [{ days: 0 }, "today at 08:00", "inniu ag 08:00"],
    [{ days: 1 }, "tomorrow at 08:00", "amárach ag 08:00"],
    [{ days: -1 }, "yesterday at 08:00", "inné ag 08:00"],
    [{ days: 2 }, "on Tuesday at 08:00", "Dé Máirt ag 08:00"],
    [{ days: -2 }, "on 24 November at 08:00", "an 24 Samhain ag 08:00"],
    [
      { days: 400, year: 2027, isThisYear: false },
      "on 24 November 2027 at 08:00",
      "an 24 Samhain 2027 ag 08:00",
    ],
  ])("tell a time: %o", (changes, inEnglish, inIrish) => {
    const wall = { ...WALL, ...changes };
    expect([en.when(wall), ga.when(wall)]).toEqual([inEnglish, inIrish]);
  });
});
