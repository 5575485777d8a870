import type { DraftKind, Jurisdiction, Platform, Profession, Strength } from "@chaperone/core";

const kinds: Readonly<Record<DraftKind, string>> = {
  post: "Post",
  reply: "Reply to someone",
  "review-reply": "Answer to a review",
  bio: "Profile text",
  group: "Message in a closed group",
};

const platforms: Readonly<Record<Platform, string>> = {
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  linkedin: "LinkedIn",
  instagram: "Instagram",
  facebook: "Facebook",
  threads: "Threads",
  tiktok: "TikTok",
  "google-reviews": "Google reviews",
  group: "A closed group",
  other: "Somewhere else",
};

const countries: Readonly<Record<Jurisdiction, string>> = {
  GB: "United Kingdom",
  IE: "Ireland",
  US: "United States",
  AU: "Australia",
  CA: "Canada",
};

const professions: Readonly<Record<Profession, string>> = {
  doctor: "Doctor",
  nurse: "Nurse",
  student: "Student",
  dentist: "Dentist",
  pharmacist: "Pharmacist",
  other: "Another profession",
};

/** How binding a paragraph is. */
const strengths: Readonly<Record<Strength, string>> = {
  must: "a duty",
  should: "expected, unless you can justify otherwise",
  judgement: "a matter for your judgement",
  aware: "to bear in mind",
  law: "law",
  advice: "advice, not binding",
};

/** Names of the closed lists that several screens share. */
export const labels = { kinds, platforms, countries, professions, strengths };
