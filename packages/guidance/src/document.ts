import type { Duty, Jurisdiction, Profession, Strength, Verified } from "@chaperone/core";

/** Who speaks, the most binding first: the order in which references are given. */
export const KINDS = ["regulator", "law", "advertising-code", "professional-body", "defence-body"] as const;
export type Kind = (typeof KINDS)[number];

export interface Paragraph {
  /** Unique within the document: the number, or a word where no number was seen. */
  readonly id: string;
  readonly paragraph?: string;
  readonly summary: string;
  readonly strength: Strength;
  readonly verified: Verified;
  /** The chief one first. */
  readonly duties: readonly [Duty, ...Duty[]];
  /** Where this paragraph can be read, if elsewhere than its document. */
  readonly url?: string;
}

/** One edition of one document. */
export interface GuidanceDocument {
  readonly id: string;
  readonly body: string;
  readonly document: string;
  readonly edition: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: Kind;
  /** Written about speaking in public or online, rather than about practice at large. */
  readonly specific?: boolean;
  /** Whom it binds or, where it only advises, whom it addresses. */
  readonly professions: readonly Profession[];
  /** ISO dates, both days included. */
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  /** A date is no more than the best known: the year or month of publication. */
  readonly dateApproximate?: boolean;
  /** The id of the edition that replaced it. */
  readonly supersededBy?: string;
  readonly url: string;
  readonly note?: string;
  readonly paragraphs: readonly Paragraph[];
}
