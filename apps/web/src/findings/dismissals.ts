import { forget, isRecord, keep, readKept } from "../lib/kept.ts";

/** Closed reasons, not free words: a reason typed in could say who the patient is. */
export const DISMISS_REASONS = ["misread", "consented", "invented", "justified"] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** Reasons by fingerprint: nothing of the post is kept. */
export type Dismissals = Readonly<Record<string, DismissReason>>;

const KEY = "chaperone.dismissed";
/** Old ones go first; a post rarely has more than a handful. */
const MOST = 500;

export const readDismissals = (): Dismissals => readKept(KEY, isDismissals, {});
export const keepDismissals = (dismissals: Dismissals): boolean => keep(KEY, dismissals);
export const forgetDismissals = (): void => forget(KEY);

export const dismiss = (dismissals: Dismissals, fingerprint: string, reason: DismissReason): Dismissals =>
  Object.fromEntries(
    [...Object.entries(restore(dismissals, fingerprint)), [fingerprint, reason] as const].slice(-MOST),
  );

export const restore = (dismissals: Dismissals, fingerprint: string): Dismissals =>
  Object.fromEntries(Object.entries(dismissals).filter(([kept]) => kept !== fingerprint));

export const isDismissals = (value: unknown): value is Dismissals =>
  isRecord(value) &&
  Object.values(value).every((given) => DISMISS_REASONS.some((reason) => reason === given));
