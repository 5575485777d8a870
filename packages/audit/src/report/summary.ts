import type { FileReport } from "@chaperone/archives";
import type { Duty, Jurisdiction, Level, Profession } from "@chaperone/core";

/** What an audit went through, besides what it found. */
export interface AuditSummary {
  /** Names the report: what is ticked off is kept under it. The same audit written again has the same. */
  readonly id: string;
  /** ISO time. */
  readonly madeAt: string;
  /** Of Chaperone. */
  readonly version: string;
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** ISO dates; posts outside were left out. */
  readonly since: string | null;
  readonly until: string | null;
  /** False where it was stopped before the last post. */
  readonly finished: boolean;
  readonly files: readonly FileReport[];
  /** What was looked for; posts are sorted by these. */
  readonly rules: readonly RuleAbout[];
  readonly counts: AuditCounts;
}

export interface RuleAbout {
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  /** The chief one first. */
  readonly duties: readonly Duty[];
}

export interface AuditCounts {
  /** All that the archives hold between the dates. */
  readonly posts: number;
  /** How many of them were read by the quick parts alone, how many by the model as well, and how many not yet. */
  readonly light: number;
  readonly close: number;
  readonly unread: number;
  /** Before or after the dates. */
  readonly outside: number;
  /** The same words as another, and shown with it. */
  readonly folded: number;
  /** Another person's posts passed on; of some an archive has no words, or only the first. */
  readonly reposts: number;
  /** With pictures and no words of their own. */
  readonly wordless: number;
  /**
   * Pictures that were looked at, and those that were not; films are never looked at. Of those that could not be
   * opened, the paths in the archive of the first two hundred.
   */
  readonly pictures: {
    readonly looked: number;
    readonly not: number;
    readonly unopened: readonly string[];
  };
  /** "2019", "unknown"; in order. */
  readonly byYear: readonly Tally[];
  /** Ids of networks. */
  readonly byNetwork: readonly Tally[];
  /** Ids of duties; a post counts once under each, by its heaviest finding there. */
  readonly byDuty: readonly Tally[];
}

/** Posts, and how many of them have what as their heaviest finding. */
export interface Tally extends Readonly<Record<Level, number>> {
  readonly key: string;
  readonly posts: number;
}
