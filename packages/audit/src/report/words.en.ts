import type { ArchiveNetwork, PostKind, PostTime } from "@chaperone/archives";
import type {
  Duty,
  GuidanceReference,
  Jurisdiction,
  Level,
  Profession,
  Recognisability,
  Strength,
} from "@chaperone/core";
import {
  CAUTION,
  changeLine,
  circleLine,
  FAMILY_LINE,
  overrideLine,
  peopleLine,
} from "@chaperone/risk/words";
import type { ReadingDepth, SamePost } from "../result.ts";
import { longDate, type PostedAt, postedAt } from "./posted-at.ts";

const NUMBERS = new Intl.NumberFormat("en-GB");
const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "1,204" */
export const figure = (count: number): string => NUMBERS.format(count);

/** "1 post", "1,204 posts" */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** "a, b and c" */
export const list = (items: readonly string[]): string => LIST.format(items);

const networks: Readonly<Record<ArchiveNetwork, string>> = {
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  reddit: "Reddit",
  whatsapp: "WhatsApp",
  youtube: "YouTube",
  "google-reviews": "Google reviews",
  other: "another place",
};

const kinds: Readonly<Record<PostKind, string>> = {
  post: "post",
  reply: "reply",
  quote: "quoting another post",
  repost: "repost",
  comment: "comment",
  message: "message",
  review: "review",
  "review-reply": "answer to a review",
  bio: "profile text",
};

/**
 * Where a network hides what has no address of its own. Menus move, so the words stay general. Read on other people's
 * pages in 2026, none of them the network's own: Facebook, Instagram, LinkedIn, TikTok, WhatsApp, Google Maps. Not
 * confirmed by anything read: Threads, Reddit, YouTube, comments on TikTok, answers on a Business Profile.
 */
const lookFor: Readonly<Record<ArchiveNetwork, string>> = {
  x: "On X, search your own posts for its first words.",
  bluesky: "On Bluesky, go through your profile to that day.",
  mastodon: "On Mastodon, go through your profile to that day.",
  facebook: "On Facebook, open your activity log and go to that day.",
  instagram: "On Instagram, open “Your activity” and go to that day.",
  threads: "On Threads, go through your profile to that day.",
  linkedin: "On LinkedIn, open all of “Activity” on your profile and go to that day.",
  tiktok: "On TikTok, go through your profile, or your comments under “Activity centre”, to that day.",
  reddit: "On Reddit, go through your profile to that day.",
  whatsapp:
    "In WhatsApp, open the chat and search it for the first words. After some two days a message can be deleted on your own phone alone, so ask those who have it to delete theirs.",
  youtube: "On YouTube, open your comments under “History” and go to that day.",
  "google-reviews": "In Google Maps, open “Your contributions”; for answers, your Business Profile.",
  other: "Go to that day where it was posted.",
};

const levels: Readonly<Record<Level, string>> = { must: "must", should: "should", consider: "consider" };

const zones: Readonly<Record<PostTime["zone"], string>> = { utc: "UTC", unknown: "not said" };

const depths: Readonly<Record<ReadingDepth, string>> = {
  light: "by the quick parts alone",
  close: "closely",
};

const countries: Readonly<Record<Jurisdiction, string>> = {
  GB: "United Kingdom",
  IE: "Ireland",
  US: "United States",
  AU: "Australia",
  CA: "Canada",
};

const strengths: Readonly<Record<Strength, string>> = {
  must: "a duty",
  should: "expected, unless you can justify otherwise",
  judgement: "a matter for your judgement",
  aware: "to bear in mind",
  law: "law",
  advice: "advice, not binding",
};

/** Short enough to stand beside a bar. */
const duties: Readonly<Record<Duty, string>> = {
  "confidentiality/identifiable": "Identifying a patient",
  "confidentiality/jigsaw": "Details that add up",
  "confidentiality/self-recognition": "Patients who see themselves",
  "confidentiality/patient-status": "That somebody is a patient",
  "confidentiality/images": "Pictures of patients",
  "confidentiality/consent": "Consent to publish",
  "confidentiality/closed-groups": "Closed groups and messages",
  "confidentiality/after-death": "Patients who have died",
  "respect/people": "Respect for people",
  "law/defamation-copyright": "Defamation and copyright",
  "honesty/accuracy": "Accuracy",
  "honesty/credentials": "Your role and experience",
  "honesty/identity": "Saying who you are",
  "honesty/representation": "Speaking for others",
  "interests/declare": "What you stand to gain",
  "advertising/label": "Labelling advertising",
  "advertising/prescription-medicine": "Prescription medicines",
  "advertising/endorsement": "Endorsing products",
  "advertising/exploitation": "Playing on fear",
  "boundaries/contact": "Contact with patients",
  "boundaries/personal-advice": "Personal medical advice",
  "trust/profession": "Trust in the profession",
  "privacy/settings": "Privacy and permanence",
  "safety/raise-concerns": "Raising concerns",
};

/** "1 March 2019, 22:15 UTC" */
function when(time: PostedAt | null): string {
  if (!time) return "date not in the archive";
  const zone = time.zone === "utc" ? " UTC" : "";
  return time.clock ? `${time.day}, ${time.clock}${zone}` : time.day;
}

/** "paragraph 19", and plainly so where the number was not seen in print. */
function paragraphOf({ paragraph, verified }: Pick<GuidanceReference, "paragraph" | "verified">): string {
  if (!paragraph || verified === "substance") return "paragraph number not confirmed";
  const named = /^[\d§]/u.test(paragraph) ? `paragraph ${paragraph}` : paragraph;
  return verified === "number-inferred" ? `${named}, number to be confirmed` : named;
}

/** "General Medical Council, Using social media (2024), paragraph 19" */
function citation(reference: GuidanceReference): string {
  const { body, document, edition } = reference;
  const dated = edition === "" || document.includes(edition) ? document : `${document} (${edition})`;
  return `${body}, ${dated}, ${paragraphOf(reference)}`;
}

/** Who could recognise the patient, a sentence each; without any where the number is no small one. */
function peopleLines(found: Recognisability): readonly string[] {
  if (found.level === "none") return [];
  const lines = [peopleLine(found), circleLine(found), ...found.overrides.map(overrideLine), FAMILY_LINE];
  return lines.filter((line) => line !== null);
}

const professions: Readonly<Record<Profession, string>> = {
  doctor: "doctor",
  nurse: "nurse",
  student: "student",
  dentist: "dentist",
  pharmacist: "pharmacist",
  other: "member of another health profession",
};

/** What all forms of the report call things, in British English. */
export const words = {
  networks,
  kinds,
  lookFor,
  levels,
  zones,
  depths,
  countries,
  professions,
  strengths,
  duties,
  when,
  longDate,
  citation,
  incomplete: "incomplete",
  noneThen: "Nothing on file here was in force then.",
  newTab: ", opens in a new tab",

  people: {
    lines: peopleLines,
    caution: CAUTION,
    change: changeLine,
  },

  /** A copy of a post elsewhere, or on another day. */
  copy: (copy: SamePost): string =>
    [networks[copy.network], kinds[copy.kind], when(postedAt(copy.time)), copy.whereabouts ?? ""]
      .filter(Boolean)
      .join(", "),

  csv: {
    columns: {
      place: "Place",
      done: "Done",
      level: "Level",
      network: "Network",
      kind: "Kind",
      posted: "Posted",
      zone: "Time zone",
      open: "Open it",
      where: "Where to look",
      text: "Text",
      found: "What was found",
      passages: "In these words",
      inPictures: "In these pictures",
      why: "Why it matters",
      next: "What to do",
      guidanceToday: "Guidance today",
      guidanceThen: "Guidance on its day",
      people: "Who could recognise the patient",
      cases: "Belongs to case",
      same: "Also posted",
      pictures: "Pictures",
      read: "Read",
    },
  },
};
