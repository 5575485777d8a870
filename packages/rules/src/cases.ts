import type {
  AuthorProfile,
  DraftImage,
  DraftKind,
  ImageSighting,
  ImageSightingDetails,
  ImageSightingKind,
} from "@chaperone/core";

/** A draft and whether the rule must speak; ⟦ ⟧, where given, marks a passage the finding must touch. */
export interface RuleCase {
  readonly name: string;
  readonly text: string;
  readonly kind?: DraftKind;
  readonly inReplyTo?: string;
  readonly author?: AuthorProfile;
  /** What is seen in the one picture that goes with it; no picture where absent. */
  readonly seen?: readonly ImageSighting[];
  /** ISO date; matters beside earlier posts. */
  readonly date?: string;
  readonly earlier?: readonly { readonly id: string; readonly date: string; readonly text: string }[];
}

export interface RuleCases {
  readonly flags: readonly RuleCase[];
  /** The lawful, kind, funny or fierce neighbours it must leave alone. */
  readonly passes: readonly RuleCase[];
}

export const defineCases = (cases: RuleCases): RuleCases => cases;

const SOMEWHERE = { left: 0.4, top: 0.3, width: 0.2, height: 0.1 };

/** Something seen in a case's picture. */
export const seen = <K extends ImageSightingKind>(
  kind: K,
  details: ImageSightingDetails[K],
  confidence = 0.9,
): ImageSighting =>
  ({
    kind,
    region: kind === "image-metadata" ? null : SOMEWHERE,
    frame: 0,
    confidence,
    details,
  }) as ImageSighting;

/** A case's picture as a draft has it. */
export const imagesOf = ({ seen: sightings }: RuleCase): DraftImage[] =>
  sightings
    ? [{ seen: { format: "jpeg", width: 1600, height: 1200, frames: 1, sightings, coverage: [] } }]
    : [];
