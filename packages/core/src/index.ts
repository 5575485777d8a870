export { allMatches } from "./all-matches.ts";
export { type Applied, applyFix, applyFixes } from "./apply-fix.ts";
export { decide } from "./decide.ts";
export {
  type Coverage,
  type CoverageEntry,
  type Detector,
  type DetectorRun,
  defineDetector,
  type Seen,
} from "./detector.ts";
export { type Document, readDraft } from "./document.ts";
export {
  type AuthorProfile,
  DRAFT_KINDS,
  type Draft,
  type DraftKind,
  LONGEST_INTEREST,
  MOST_INTERESTS,
  PLATFORMS,
  type Platform,
  VISIBILITIES,
  type Visibility,
} from "./draft.ts";
export { factAt } from "./fact-at.ts";
export {
  type Edit,
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  type Message,
  type Source,
} from "./finding.ts";
export { fingerprint, hash53 } from "./fingerprint.ts";
export { fold } from "./fold.ts";
export { followEdit } from "./follow-edit.ts";
export { groupBy } from "./group-by.ts";
export {
  type Cite,
  DUTIES,
  type Duty,
  type GuidanceReference,
  JURISDICTIONS,
  type Jurisdiction,
  PROFESSIONS,
  type Profession,
  STRENGTHS,
  type Strength,
  VERIFIED,
  type Verified,
} from "./guidance.ts";
export {
  CLINICAL_LOOKS,
  type ClinicalLook,
  type DraftImage,
  IMAGE_FORMATS,
  type ImageFormat,
  type ImageReport,
  type ImageSighting,
  type ImageSightingDetails,
  type ImageSightingKind,
  type ImageTextMeaning,
  METADATA_KINDS,
  type MetadataKind,
} from "./image.ts";
export { type Judging, judge, ruleContext } from "./judge.ts";
export type { CaseTrace, Ledger, TracedDetail } from "./ledger.ts";
export {
  DETAIL_TYPE_OF,
  DETAIL_TYPES,
  type DetailType,
  type FactKind,
  isDirect,
  type Observation,
  type ObservationDetails,
  type ObservationKind,
  type PersonRole,
  type Sighting,
} from "./observation.ts";
export { inOrderOfNeed, type Observed, observe } from "./observe.ts";
export { observeImages } from "./observe-images.ts";
export {
  contains,
  overlaps,
  type Place,
  type Region,
  type TextSpan,
  textPlace,
  WHOLE_DRAFT,
} from "./place.ts";
export { type Reading, readText } from "./reading.ts";
export type {
  CheapestChange,
  CollectiveDescription,
  EarlierPost,
  Estimate,
  FigureSource,
  PeopleRange,
  Recognisability,
  RecognisabilityLevel,
  StepUp,
  TellingDetail,
} from "./recognisability.ts";
export { remembered } from "./remembered.ts";
export { defineRule, type Report, type Rule, type RuleContext } from "./rule.ts";
export type { Word } from "./segment.ts";
export {
  type Checker,
  type CheckOptions,
  VERDICT_LEVELS,
  type Verdict,
  type VerdictLevel,
} from "./verdict.ts";
export { withoutNested } from "./without-nested.ts";
