export { type Restored, restore } from "./backup/restore.ts";
export { newId } from "./id.ts";
export type { Json, JsonObject } from "./json.ts";
export { openStore, type Store, type StoreOptions } from "./open-store.ts";
export { appendEvent, type NewEvent } from "./record/append.ts";
export { newSalt, textFingerprint } from "./record/hash.ts";
export { type RecordCheck, type RecordEnd, type RecordFault, verifyRecord } from "./record/verify.ts";
export { StoreError, type StoreProblem } from "./store-error.ts";
export { ACCOUNT_STATUSES, PURPOSES } from "./tables/accounts.ts";
export { APPROVAL_DECISIONS } from "./tables/approvals.ts";
export { CORRECTION_KINDS } from "./tables/corrections.ts";
export { HOLD_REASONS, type HoldReason } from "./tables/holds.ts";
export type { Tables } from "./tables/index.ts";
export { ROLES, type Role } from "./tables/members.ts";
export { PART_STATES, type PartState } from "./tables/parts.ts";
export type { PersonSettings } from "./tables/people.ts";
export { APPROVAL_POLICIES, type NightHours, type PracticePolicy } from "./tables/practices.ts";
export { PUBLICATION_STATES, type PublicationState } from "./tables/publications.ts";
export {
  REMOVAL_ACTIONS,
  REMOVAL_ITEM_STATES,
  type RemovalAction,
  type RemovalItemState,
} from "./tables/removal-items.ts";
export { REMOVAL_STATES, type RemovalState } from "./tables/removals.ts";
export { OCCASIONS, type ReviewDecision, type ReviewFinding } from "./tables/reviews.ts";
export { SUBMISSION_STATES, type SubmissionState } from "./tables/submissions.ts";
export type { AnsweredPost } from "./tables/versions.ts";
export { type KeySource, loadKey, type MasterKey } from "./vault/key.ts";
export type { SecretContext, Vault } from "./vault/vault.ts";
