import type { AuthorProfile, Detector, DraftKind, ObservationKind } from "@chaperone/core";

/** ⟦ ⟧ marks exactly what must be found, edges included. */
export interface DetectorCase {
  readonly name: string;
  readonly text: string;
  /** Checked on the first marked span, as far as given. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Which kind the marks are; the detector's first where absent. */
  readonly kind?: ObservationKind;
  /** Only observations of this cue count. */
  readonly cue?: string;
  readonly draftKind?: DraftKind;
  readonly inReplyTo?: string;
  readonly author?: AuthorProfile;
}

export interface DetectorCases {
  readonly detector: Detector;
  readonly finds: readonly DetectorCase[];
  /** Nothing of the detector's kinds may be found here; the name says which false positive it guards against. */
  readonly ignores: readonly DetectorCase[];
}

export const defineCases = (cases: DetectorCases): DetectorCases => cases;
