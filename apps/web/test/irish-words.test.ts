import type { PeopleRange } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { tables } from "../../../packages/risk/src/tables/load.ts";
import { en } from "../src/words/en/index.ts";
import { counted, countedInWords, countedPeople } from "../src/words/ga/count.ts";
import { clock, monthAndYear, shortWhen, when } from "../src/words/ga/dates.ts";
import { ga } from "../src/words/ga/index.ts";
import { circleWords, inPlace } from "../src/words/ga/places.ts";

describe("counted nouns", () => {
  it.each([
    ["pictiúr", ["pictiúr amháin", "2 phictiúr", "6 phictiúr", "7 bpictiúr", "10 bpictiúr"]],
    ["dréacht", ["dréacht amháin", "2 dhréacht", "6 dhréacht", "7 ndréacht", "10 ndréacht"]],
    ["toradh", ["toradh amháin", "2 thoradh", "6 thoradh", "7 dtoradh", "10 dtoradh"]],
    ["carachtar", ["carachtar amháin", "2 charachtar", "6 charachtar", "7 gcarachtar", "10 gcarachtar"]],
    ["alt", ["alt amháin", "2 alt", "6 alt", "7 n-alt", "10 n-alt"]],
    ["áit", ["áit amháin", "2 áit", "6 áit", "7 n-áit", "10 n-áit"]],
    ["soicind", ["soicind amháin", "2 shoicind", "6 shoicind", "7 soicind", "10 soicind"]],
    ["sliocht", ["sliocht amháin", "2 shliocht", "6 shliocht", "7 sliocht", "10 sliocht"]],
    ["scannán", ["scannán amháin", "2 scannán", "6 scannán", "7 scannán", "10 scannán"]],
    ["riail", ["riail amháin", "2 riail", "6 riail", "7 riail", "10 riail"]],
    ["fráma", ["fráma amháin", "2 fhráma", "6 fhráma", "7 bhfráma", "10 bhfráma"]],
  ])("%s", (noun, said) => {
    expect([1, 2, 6, 7, 10].map((count) => counted(count, noun))).toEqual(said);
  });

  it.each([
    [0, "0 pictiúr"],
    [11, "11 phictiúr"],
    [16, "16 phictiúr"],
    [17, "17 bpictiúr"],
    [19, "19 bpictiúr"],
    [20, "20 pictiúr"],
    [23, "23 pictiúr"],
    [1200, "1,200 pictiúr"],
  ])("in the teens as after the unit, from 20 as it is: %i", (count, said) => {
    expect(counted(count, "pictiúr")).toBe(said);
  });

  it("leave d, t and s alone after the one of eleven", () => {
    expect(["dréacht", "toradh", "soicind", "postáil"].map((noun) => counted(11, noun))).toEqual([
      "11 dréacht",
      "11 toradh",
      "11 soicind",
      "11 phostáil",
    ]);
  });

  it("stand in words up to ten", () => {
    expect([1, 2, 7, 10, 11].map((count) => countedInWords(count, "athrú"))).toEqual([
      "athrú amháin",
      "dhá athrú",
      "seacht n-athrú",
      "deich n-athrú",
      "11 athrú",
    ]);
    expect(countedInWords(2, "pictiúr")).toBe("dhá phictiúr");
    expect(countedInWords(7, "pictiúr")).toBe("seacht bpictiúr");
  });

  it("are others for people", () => {
    expect([1, 2, 3, 7, 10, 20, 3000].map(countedPeople)).toEqual([
      "duine amháin",
      "beirt",
      "triúr",
      "seachtar",
      "deichniúr",
      "20 duine",
      "3,000 duine",
    ]);
  });
});

describe("dates", () => {
  const now = new Date(2026, 10, 22, 15, 30);
  it.each([
    [new Date(2026, 10, 22, 15, 28), "anois díreach", "15:28"],
    [new Date(2026, 10, 22, 9, 5), "níos luaithe inniu", "9:05"],
    [new Date(2026, 10, 21, 23, 59), "inné", "Inné"],
    [new Date(2026, 10, 19, 12), "Déardaoin", "Déardaoin"],
    [new Date(2026, 4, 3, 12), "an 3 Bealtaine", "3 Bealtaine"],
    [new Date(2025, 11, 28, 12), "an 28 Nollaig 2025", "28 Nollaig 2025"],
  ])("%s", (then, long, short) => {
    expect([when(then, now), shortWhen(then, now)]).toEqual([long, short]);
  });

  it("have the twelve months and the two lists that ICU has, where it has Irish", () => {
    const options = { dateStyle: "long", timeZone: "UTC" } as const;
    const icu = new Intl.DateTimeFormat("ga-IE", options);
    expect(icu.resolvedOptions().locale).toBe("ga-IE");
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2024, month, 3));
      expect(ga.formats.date(options).format(date)).toBe(icu.format(date));
    }
    const items = ["a", "b", "c"];
    expect(ga.formats.list(items)).toBe(new Intl.ListFormat("ga-IE").format(items));
    expect(en.formats.list(items)).toBe("a, b and c");
  });

  it("say a month by its name of old, and the time on the clock", () => {
    expect([monthAndYear("2024-05-01"), monthAndYear("2024-09-01")]).toEqual([
      "mhí na Bealtaine 2024",
      "mhí Mheán Fómhair 2024",
    ]);
    expect(clock(new Date(2026, 0, 1, 0, 7))).toBe("0:07");
  });
});

describe("who could recognise the patient", () => {
  const others = (mid: number, low = mid, high = mid): PeopleRange => ({ low, mid, high });
  const { people } = ga;

  it.each([
    [others(0), "Is dócha nach bhfuil in Éirinn ach an duine seo amháin a oireann don chur síos seo."],
    [others(3), "Tá thart ar cheathrar in Éirinn a oireann don chur síos seo."],
    [
      others(6, 3, 9),
      "Tá dornán daoine (thart ar sheachtar) in Éirinn a oireann don chur síos seo (idir 4 agus 10).",
    ],
    [others(79, 49, 130), "Tá thart ar 80 duine in Éirinn a oireann don chur síos seo (idir 50 agus 100)."],
    [others(9000), "Tá na mílte duine in Éirinn a oireann don chur síos seo."],
  ])("%o", (range, said) => {
    expect(people.peopleLine({ others: range, population: "Ireland" })).toBe(said);
  });

  it("tells a circle, earlier posts and changes", () => {
    const circle = { label: "those on the ward that day", ...others(1) };
    expect(people.circleLine({ circle: { ...circle, others: others(1) } } as never)).toBe(
      "As measc na ndaoine a bhí ar an mbarda an lá sin: thart ar bheirt.",
    );
    expect(people.circleLine({ circle: null })).toBeNull();
    const together = { together: { others: others(3) } } as never;
    const posts = people.yourPosts(2, "3 agus 9 Bealtaine");
    expect(people.togetherLine(Object.assign({}, together, { probability: 0.9 }), posts)).toBe(
      "In éineacht le do phostálacha dar dáta 3 agus 9 Bealtaine: thart ar cheathrar.",
    );
    expect(people.withChanges(2, others(39))).toBe("Le dhá athrú: thart ar 40 duine.");
  });

  it("has Irish for every place and time that an estimate names", () => {
    const places = tables().care.units.map(({ where }) => where);
    const said = places.flatMap((where) =>
      ["at that time", "that day", "that week"].map((time) => circleWords(`those ${where} ${time}`)),
    );
    expect(said.filter((words) => !words.startsWith("na ndaoine a bhí "))).toEqual([]);
    expect(new Set(said).size).toBeGreaterThan(places.length);
    expect(circleWords("the patients of the practice")).toBe("othar an chleachtais");
    expect(circleWords("those on the moon that day")).toBe("“those on the moon that day”");
    expect(inPlace("the United Kingdom")).toBe("sa Ríocht Aontaithe");
  });
});
