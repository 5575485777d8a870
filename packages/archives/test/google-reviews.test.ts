import { describe, expect, it } from "vitest";
import { googleReviews } from "../src/formats/google-reviews/index.ts";
import { original } from "../src/formats/google-reviews/original.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { OTHER_ACCOUNT, OWN, PRACTICE } from "./lib/samples/google-reviews.ts";

const profile = "Takeout/Google Business Profile";
const read = (files: Readonly<Record<string, object>>) =>
  readAll(
    googleReviews,
    Object.entries(files).map(([path, content]) => memoryFile(path, JSON.stringify(content))),
  );

describe("Google reviews", () => {
  it("reads reviews the doctor wrote", async () => {
    const { posts, reports } = await read({ "Takeout/Maps (Meine Orte)/Bewertungen.json": OWN });
    expect(
      posts.map(({ kind, text, url, whereabouts, time }) => [kind, text, url, whereabouts, time!.at]),
    ).toEqual([
      [
        "review",
        "Slow, and rude to my patient",
        "https://maps.google.com/?cid=1",
        "Harbour Pharmacy",
        "2024-01-01T00:00:00Z",
      ],
      ["review", "Schön", "https://maps.google.com/?cid=2", "Museum", "2026-05-10T19:30:00Z"],
    ]);
    expect(reports).toMatchObject([{ state: "partly-read", skipped: 1, details: { wordless: 1 } }]);
  });

  it("reads the practice's answers, with the review beside them and without its writer", async () => {
    const { posts, reports } = await read({ [`${profile}/account-1/location-2/reviews.json`]: PRACTICE });
    expect(posts.map(({ kind, text, answers, time }) => [kind, text, answers?.text, time!.at])).toEqual([
      ["review-reply", "You came on 3 May about your knee", "Bad", "2025-01-02T10:15:30Z"],
      ["review-reply", "Thank you", null, "2025-01-03T10:15:30Z"],
    ]);
    expect(JSON.stringify(posts)).not.toContain("P. Atient");
    expect(reports).toMatchObject([{ state: "read", posts: 2, details: { unanswered: 1 } }]);
  });

  it("takes the newest of a review that two accounts export, whichever comes first", async () => {
    const files = {
      [`${profile}/account-1/location-2/reviews.json`]: PRACTICE,
      [`${profile}/account-9/location-2/reviews-1.json`]: OTHER_ACCOUNT,
    };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    for (const given of [files, backwards]) {
      const { posts } = await read(given);
      const answered = posts.filter(({ id }) => id === "google-reviews:r1");
      expect(answered.map(({ text, answers }) => [text, answers?.text])).toEqual([
        ["Please call us", "Schlimm"],
      ]);
    }
  });

  const translated: readonly [text: string, plain: string][] = [
    ["(Translated by Google) Bad\n\n(Original)\nSchlimm", "Schlimm"],
    ["Schlimm\n\n(Translated by Google)\nBad", "Schlimm"],
    ["Nothing of that", "Nothing of that"],
    ["(Translated by Google) Bad", "Bad"],
  ];
  it.each(translated)("of %j takes %j", (text, plain) => {
    expect(original(text)).toBe(plain);
  });

  it("takes no places that were saved, and no other JSON", async () => {
    const saved = {
      type: "FeatureCollection",
      features: [{ properties: { Comment: "for later", google_maps_url: "x" } }],
    };
    const { claimed } = await read({ "Saved Places.json": saved, "a.json": { reviews: [] }, "b.json": [1] });
    expect(claimed).toEqual([]);
  });
});
