import type { ObservationKind, Sighting } from "./observation.ts";
import type { Reading } from "./reading.ts";

/** What earlier detectors saw, by kind. */
export type Seen = <K extends ObservationKind>(kind: K) => readonly Sighting<K>[];

/** One textual fact. Pure; may be asynchronous (a model); holds no opinion. */
export interface Detector {
  readonly id: string;
  /** What it looks at, as a doctor would say it: "nothing found in: names, ages, …". Null where it only helps others. */
  readonly reads: string | null;
  readonly emits: readonly ObservationKind[];
  /** Kinds that must be there before it runs; it is run after every detector that emits one of them. */
  readonly needs?: readonly ObservationKind[];
  /** Kinds of which it has the last word: what it says of them stands instead of what was seen before. */
  readonly revises?: readonly ObservationKind[];
  detect(
    reading: Reading,
    seen: Seen,
    signal?: AbortSignal,
  ): Iterable<Sighting> | Promise<Iterable<Sighting>>;
}

/** Keeps a detector's literal types while checking its form. */
export const defineDetector = (detector: Detector): Detector => detector;

/** Silence is never approval: every detector says whether it ran. */
export type DetectorRun =
  | { readonly state: "ran" }
  /** It is at work; a later verdict will say more. */
  | { readonly state: "running" }
  | { readonly state: "skipped"; readonly reason: string }
  | { readonly state: "failed"; readonly reason: string };

export interface CoverageEntry {
  readonly detector: string;
  readonly reads: string | null;
  readonly run: DetectorRun;
  /** A part whose absence does not make the verdict incomplete, such as an optional model. */
  readonly optional?: boolean;
}
export type Coverage = readonly CoverageEntry[];
