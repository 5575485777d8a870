import { expect, it } from "vitest";
import { postsInWords, readersLocale } from "../src/people/earlier-posts.ts";
import { en } from "../src/words/en/index.ts";

const TODAY = "2026-11-22";
const posts = (...dates: string[]) => dates.map((date, at) => ({ id: String(at), date }));

it.each([
  { dates: ["2026-05-03"], locale: "en-GB", words: "your post of 3 May" },
  { dates: ["2026-05-09", "2026-05-03"], locale: "en-GB", words: "your posts of 3 and 9 May" },
  { dates: ["2026-05-03", "2026-05-09"], locale: "en-US", words: "your posts of May 3 and 9" },
  { dates: ["2026-05-03", "2026-05-03"], locale: "en-GB", words: "your posts of 3 May" },
  { dates: ["2026-05-03T23:30:00Z"], locale: "en-GB", words: "your post of 3 May" },
  {
    dates: ["2026-04-30", "2026-05-03", "2026-05-09"],
    locale: "en-GB",
    words: "your posts of 30 April, 3 May and 9 May",
  },
  { dates: ["2025-12-28"], locale: "en-GB", words: "your post of 28 December 2025" },
  {
    dates: ["2025-12-28", "2026-01-02"],
    locale: "en-GB",
    words: "your posts of 28 December 2025 and 2 January 2026",
  },
  {
    dates: ["2026-03-03", "2026-03-04", "2026-04-01", "2026-05-02", "2026-05-09"],
    locale: "en-GB",
    words: "your 5 posts from 3 March to 9 May",
  },
])("earlier posts are told by their days: $words", ({ dates, locale, words }) => {
  expect(postsInWords(posts(...dates), TODAY, en, locale)).toBe(words);
});

it.each([
  ["en-GB", "en-US", "en-US"],
  ["en-GB", "en", "en"],
  ["en-GB", "de-DE", "en-GB"],
  ["ga-IE", "en-IE", "ga-IE"],
  ["ga-IE", "ga", "ga"],
])("on a page in %s, dates of a reader with %s are written as in %s", (page, reader, written) => {
  expect(readersLocale(page, reader)).toBe(written);
});
