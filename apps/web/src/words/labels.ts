import type { DraftKind, Jurisdiction, Platform, Profession, Strength } from "@chaperone/core";

export const KIND_LABELS: Readonly<Record<DraftKind, string>> = {
  post: "Post",
  reply: "Reply to someone",
  "review-reply": "Answer to a review",
  bio: "Profile text",
  group: "Message in a closed group",
};

export const PLATFORM_LABELS: Readonly<Record<Platform, string>> = {
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

export const COUNTRY_LABELS: Readonly<Record<Jurisdiction, string>> = {
  GB: "United Kingdom",
  IE: "Ireland",
  US: "United States",
  AU: "Australia",
  CA: "Canada",
};

export const PROFESSION_LABELS: Readonly<Record<Profession, string>> = {
  doctor: "Doctor",
  nurse: "Nurse",
  student: "Student",
  dentist: "Dentist",
  pharmacist: "Pharmacist",
  other: "Another profession",
};

/** How binding a paragraph is. */
export const STRENGTH_LABELS: Readonly<Record<Strength, string>> = {
  must: "a duty",
  should: "expected, unless you can justify otherwise",
  judgement: "a matter for your judgement",
  aware: "to bear in mind",
  law: "law",
  advice: "advice, not binding",
};
