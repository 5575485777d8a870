import {
  DUTIES,
  type Duty,
  JURISDICTIONS,
  type Jurisdiction,
  PROFESSIONS,
  type Profession,
} from "@chaperone/core";
import { describe, expect, test } from "vitest";
import { cite, documents, findReference, KINDS } from "../src/index.ts";

const TODAY = "2026-11-22";
const allDuties = Object.keys(DUTIES) as Duty[];
const ids = (duties: readonly Duty[], jurisdiction: Jurisdiction, profession: Profession, date: string) =>
  cite(duties, { jurisdiction, profession, date }).map(({ id }) => id);
const kindOf = (id: string) => documents.find((document) => id.startsWith(`${document.id}/`))!.kind;

describe("the edition of the day answers", () => {
  const cases: readonly [Duty, Jurisdiction, Profession, date: string, first: string][] = [
    ["confidentiality/jigsaw", "GB", "doctor", TODAY, "gmc-social-media-2024/19"],
    ["honesty/identity", "GB", "doctor", TODAY, "gmc-social-media-2024/8"],
    ["honesty/identity", "GB", "doctor", "2024-01-30", "gmc-social-media-2024/8"],
    ["honesty/identity", "GB", "doctor", "2024-01-29", "gmc-social-media-2013/17"],
    ["honesty/identity", "GB", "doctor", "2024-01-29T23:59:00Z", "gmc-social-media-2013/17"],
    ["honesty/identity", "GB", "doctor", "2020-06-01", "gmc-social-media-2013/17"],
    ["confidentiality/after-death", "GB", "doctor", "2016-03-01", "gmc-confidentiality-2009/70"],
    ["confidentiality/identifiable", "IE", "doctor", "2022-06-01", "imc-guide-8/identifiable"],
    ["confidentiality/closed-groups", "IE", "doctor", "2023-12-31", "imc-guide-8/20.5"],
    ["confidentiality/identifiable", "IE", "doctor", "2024-01-01", "imc-guide-9/25"],
    ["boundaries/contact", "IE", "doctor", TODAY, "imc-guide-9/accounts"],
    ["advertising/label", "IE", "doctor", TODAY, "ccpc-asai-influencers-2023/label"],
    ["interests/declare", "US", "doctor", TODAY, "ama-social-media/5"],
    ["respect/people", "AU", "doctor", TODAY, "ahpra-social-media-2019/respectful"],
    ["safety/raise-concerns", "CA", "doctor", TODAY, "cpso-social-media-2024/good-faith-criticism"],
    ["confidentiality/images", "GB", "nurse", TODAY, "nmc-social-media/risk-pictures"],
    ["confidentiality/images", "GB", "dentist", TODAY, "gmc-social-media-2024/18"],
    ["confidentiality/images", "GB", "student", TODAY, "gmc-social-media-2024/18"],
    ["advertising/prescription-medicine", "GB", "pharmacist", TODAY, "human-medicines-2012/reg-284"],
    ["respect/people", "AU", "other", TODAY, "ahpra-social-media-2019/respectful"],
  ];
  test.each(cases)("%s in %s for a %s on %s", (duty, jurisdiction, profession, date, first) => {
    expect(ids([duty], jurisdiction, profession, date)[0]).toBe(first);
  });

  test("a day before anything known is answered by the earliest edition, which says when it began", () => {
    const [first] = cite(["honesty/identity"], {
      jurisdiction: "GB",
      profession: "doctor",
      date: "2005-01-01",
    });
    expect(first).toMatchObject({ id: "gmc-social-media-2013/17", inForceFrom: "2013-04-22" });
  });
});

describe("what bound somebody on a day", () => {
  const bound = (jurisdiction: Jurisdiction, date: string) =>
    cite(["honesty/identity"], { jurisdiction, profession: "doctor", date, binding: true });

  test("is the edition of that day", () => {
    expect(bound("GB", "2020-06-01")[0]?.id).toBe("gmc-social-media-2013/17");
  });

  test.each<[Jurisdiction, string]>([
    ["GB", "2005-01-01"],
    ["IE", "2005-01-01"],
  ])("is nothing in %s on %s, before anything known", (jurisdiction, date) => {
    expect(bound(jurisdiction, date)).toEqual([]);
  });

  test("is never another country's", () => {
    for (const jurisdiction of JURISDICTIONS)
      for (const duty of allDuties) {
        const found = cite([duty], { jurisdiction, profession: "doctor", date: TODAY, binding: true });
        expect(found.filter((one) => one.jurisdiction !== jurisdiction)).toEqual([]);
      }
  });
});

describe("the order", () => {
  test("law comes before codes, codes before advice", () => {
    const kinds = ids(["advertising/prescription-medicine", "honesty/accuracy"], "IE", "doctor", TODAY).map(
      kindOf,
    );
    expect(new Set(kinds)).toEqual(new Set(["law", "advertising-code"]));
    expect(kinds).toEqual(kinds.toSorted((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)));
  });

  test("must comes before what is only to be borne in mind, even in a document on social media", () => {
    const strengths = cite(["respect/people"], { jurisdiction: "GB", profession: "doctor", date: TODAY }).map(
      ({ strength }) => strength,
    );
    expect(strengths).toEqual(["must", "must", "must", "aware"]);
  });

  test("what is chiefly about the duty comes before what touches it in passing", () => {
    const found = ids(["trust/profession"], "GB", "doctor", TODAY);
    expect(found.slice(0, 2)).toEqual([
      "gmc-good-medical-practice-2024/81",
      "gmc-good-medical-practice-2024/90d",
    ]);
  });

  test("a nurse reads the nurses' regulator first, then the doctors'", () => {
    const references = cite(["confidentiality/identifiable"], {
      jurisdiction: "GB",
      profession: "nurse",
      date: TODAY,
    });
    const bodies = new Set(references.map(({ body }) => body));
    expect([...bodies]).toEqual(["Nursing and Midwifery Council", "General Medical Council"]);
  });

  test.each(PROFESSIONS.filter((profession) => profession !== "nurse"))(
    "a %s never reads the nurses'",
    (reader) => {
      const references = cite(allDuties, {
        jurisdiction: "GB",
        profession: reader,
        date: TODAY,
        limit: 1000,
      });
      expect(references.length).toBeGreaterThan(50);
      expect(references.map(({ body }) => body)).not.toContain("Nursing and Midwifery Council");
    },
  );
});

describe("several duties", () => {
  test("each is answered before any is answered twice", () => {
    const duties: Duty[] = ["confidentiality/identifiable", "honesty/accuracy", "advertising/label"];
    const firsts = duties.map((duty) => ids([duty], "GB", "doctor", TODAY)[0]);
    expect(ids(duties, "GB", "doctor", TODAY)).toEqual(expect.arrayContaining(firsts));
  });

  test("nothing is given twice and no more than asked for", () => {
    const duties: Duty[] = [
      "confidentiality/jigsaw",
      "confidentiality/self-recognition",
      "confidentiality/consent",
    ];
    const references = cite(duties, { jurisdiction: "GB", profession: "doctor", date: TODAY, limit: 3 });
    expect(references.length).toBeLessThanOrEqual(3);
    expect(new Set(references).size).toBe(references.length);
    expect(ids(allDuties, "GB", "doctor", TODAY)).toHaveLength(4);
  });

  test("no duties, no references", () => {
    expect(ids([], "GB", "doctor", TODAY)).toEqual([]);
  });
});

describe("another country stands in", () => {
  test("under its own name, where one's own has nothing", () => {
    const references = cite(["honesty/credentials"], {
      jurisdiction: "IE",
      profession: "doctor",
      date: TODAY,
    });
    expect(references[0]).toMatchObject({ jurisdiction: "GB", body: "General Medical Council" });
  });

  test("after all that is one's own", () => {
    const countries = cite(["honesty/credentials", "honesty/representation", "privacy/settings"], {
      jurisdiction: "IE",
      profession: "doctor",
      date: TODAY,
    }).map(({ jurisdiction }) => jurisdiction);
    expect(countries).toEqual(countries.toSorted((a, b) => Number(a !== "IE") - Number(b !== "IE")));
    expect(new Set(countries)).toEqual(new Set(["IE", "GB"]));
  });

  test("never where one's own has something", () => {
    const own = cite(["privacy/settings"], { jurisdiction: "IE", profession: "doctor", date: TODAY });
    expect(own.map(({ jurisdiction }) => jurisdiction)).toEqual(["IE"]);
  });
});

describe.each(JURISDICTIONS)("in %s", (jurisdiction) => {
  test.each(PROFESSIONS)(
    "every duty of a %s is answered on any day, by nothing that had ended",
    (profession) => {
      for (const date of ["2008-01-01", "2015-05-05", "2020-06-01", "2023-12-31", TODAY]) {
        for (const duty of allDuties) {
          const references = cite([duty], { jurisdiction, profession, date });
          expect(references, `${duty} on ${date}`).not.toEqual([]);
          for (const { inForceTo, id } of references) expect((inForceTo ?? date) >= date, id).toBe(true);
        }
      }
    },
  );
});

test("a reference is found by its id, past editions included", () => {
  expect(findReference("gmc-social-media-2013/17")).toMatchObject({
    paragraph: "17",
    inForceTo: "2024-01-29",
  });
  expect(findReference("gmc-social-media-2013/99")).toBeUndefined();
});
