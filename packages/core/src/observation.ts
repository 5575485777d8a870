import type { ImageSightingDetails } from "./image.ts";
import type { Place, TextSpan } from "./place.ts";
import type { CollectiveDescription, Recognisability } from "./recognisability.ts";

/** Details that identify by themselves. */
const DIRECT_DETAIL_TYPES = [
  "NAME",
  "HANDLE",
  "PHONE",
  "EMAIL",
  "URL",
  "RECORD",
  "ADDRESS",
  "POSTCODE",
  "DOB",
  "VEHICLE",
  "OTHER-ID",
] as const;

/** The kinds of detail that help identify a person, as the corpus guide names them. */
export const DETAIL_TYPES = [
  ...DIRECT_DETAIL_TYPES,
  "AGE",
  "SEX",
  "OCCUPATION",
  "ORIGIN",
  "PLACE",
  "TIME",
  "FAMILY",
  "CONDITION",
  "EVENT",
  "TRAIT",
] as const;
export type DetailType = (typeof DETAIL_TYPES)[number];

export const isDirect = (type: DetailType): boolean =>
  (DIRECT_DETAIL_TYPES as readonly DetailType[]).includes(type);

/** Whose name or handle it is. `unknown` is a low confidence, not a silence. */
export type PersonRole = "patient" | "relative" | "colleague" | "author" | "public-figure" | "unknown";

/**
 * The table of kinds: what each kind of observation carries besides its place and confidence.
 * Detectors state facts here, never opinions; rules ask for kinds, never for a detector.
 */
export interface ObservationDetails extends ImageSightingDetails {
  // Single identifiers
  "person-name": {
    readonly role: PersonRole /** The words that gave the role, for the reader. */;
    readonly because: string;
  };
  handle: { readonly role: PersonRole };
  phone: {
    /** Digits only, with + where written. */ readonly number: string /** False for service lines: 999, 111, crisis lines, switchboards named as such. */;
    readonly personal: boolean;
  };
  email: {
    readonly address: string /** False for addresses of an organisation (info@, reception@). */;
    readonly personal: boolean;
  };
  url: {
    readonly host: string /** True where it leads to a person's page, a fundraiser or a picture. */;
    readonly personal: boolean;
  };
  "record-number": {
    readonly scheme: string;
    /** Whether its check digit is right; null where the scheme has none. */
    readonly valid: boolean | null;
    readonly owner: "patient" | "professional" | "unknown";
  };
  address: {
    /** False where it is an organisation's (surgery, hospital, clinic). */ readonly personal: boolean;
  };
  postcode: {
    readonly system: "uk" | "eircode" /** False where it is an organisation's. */;
    readonly personal: boolean;
  };
  "date-of-birth": { /** YYYY-MM-DD where it can be read. */ readonly iso?: string };
  "vehicle-registration": {
    readonly country: "GB" | "NI" | "IE" | "other";
    /** Where a car is told by its looks ("drives a black Insignia") and not by its plate. */
    readonly described?: true;
  };
  "other-identifier": {
    /** Passport, policy number, device serial, grid reference … */ readonly what: string;
  };
  // Details that identify together
  age: { /** In years. */ readonly min: number; readonly max: number };
  sex: { readonly sex: "female" | "male" };
  occupation: { readonly title: string };
  origin: { readonly group: "ethnicity" | "nationality" | "religion" | "language" };
  place: {
    readonly type:
      | "town"
      | "county"
      | "region"
      | "country"
      | "hospital"
      | "ward"
      | "school"
      | "practice"
      | "venue";
  };
  time: { readonly precision: "hour" | "day" | "week" | "month" | "year" | "vague" };
  family: { readonly relation: string };
  condition: {
    readonly type:
      | "diagnosis"
      | "symptom"
      | "procedure"
      | "medicine"
      | "test" /** Fewer than about 1 in 2,000 people. */;
    readonly rare: boolean;
  };
  event: { readonly type: string };
  trait: { readonly type: string };
  // Context
  /** Words that show a particular person met as a patient: "my pt", "lady in bed 4", "came in with". */
  "patient-reference": { readonly how: string };
  /** A named cue or guard a rule asks for: "consent-stated", "interest-declared", "teaching-case" … */
  cue: { readonly name: string };
  /** A health claim of the catalogue. */
  claim: {
    /** Its id in the catalogue. */ readonly id: string;
    readonly topic: string;
    /** Whether the author stands behind it, says that it is not so, or only asks, quotes or tells of it. */
    readonly stance: "stated" | "denied" | "mentioned";
  };
  /** A company, product or body in which the author declared an interest. */
  "own-interest": {
    /** The declared line: "Advisory board, Novira Pharma". */
    readonly interest: string;
    /** Whether the text itself tells of this tie. */
    readonly disclosed: boolean;
  };
  // Worked out from the others
  /** A detail about a patient or a patient's relative. */
  detail: { readonly type: DetailType; readonly about: "patient" | "relative" | "other" };
  /** How many people fit the description of a patient. */
  recognisability: Recognisability;
  /** The same with what earlier posts tell of the same patient. */
  collective: CollectiveDescription;
  /** How much a passage reads like the labelled examples of a label (a rule id, or "particular-patient"). */
  likeness: {
    readonly label: string /** The words that carried it, strongest first. */;
    readonly words: readonly string[];
  };
}
export type ObservationKind = keyof ObservationDetails;

/** What a detector returns: the same as an observation, with the span in the reading's coordinates. */
export type Sighting<K extends ObservationKind = ObservationKind> = {
  readonly [P in K]: {
    readonly kind: P;
    /** Absent where the draft as a whole is meant. */
    readonly span?: TextSpan;
    /** Calibrated, 0 to 1. */
    readonly confidence: number;
    readonly details: ObservationDetails[P];
  };
}[K];

/** A fact seen in a draft, with its place in the text as typed. */
export type Observation<K extends ObservationKind = ObservationKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly place: Place;
    readonly confidence: number;
    readonly detector: string;
    readonly details: ObservationDetails[P];
  };
}[K];

/** Which type of detail each kind of fact is, once it is known to be about a patient or relative. */
export const DETAIL_TYPE_OF = {
  "person-name": "NAME",
  handle: "HANDLE",
  phone: "PHONE",
  email: "EMAIL",
  url: "URL",
  "record-number": "RECORD",
  address: "ADDRESS",
  postcode: "POSTCODE",
  "date-of-birth": "DOB",
  "vehicle-registration": "VEHICLE",
  "other-identifier": "OTHER-ID",
  age: "AGE",
  sex: "SEX",
  occupation: "OCCUPATION",
  origin: "ORIGIN",
  place: "PLACE",
  time: "TIME",
  family: "FAMILY",
  condition: "CONDITION",
  event: "EVENT",
  trait: "TRAIT",
} as const satisfies Partial<Record<ObservationKind, DetailType>>;
/** Kinds of fact that can become a detail about someone. */
export type FactKind = keyof typeof DETAIL_TYPE_OF;
