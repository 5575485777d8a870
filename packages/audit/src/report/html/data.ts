import type { Answered, ArchiveNetwork, PostKind, PostTime } from "@chaperone/archives";
import type { GuidanceReference, Level, Message, RecognisabilityLevel } from "@chaperone/core";
import type { AuditResult, ReadingDepth } from "../../result.ts";
import type { AuditSummary } from "../summary.ts";

/** A stretch of a post as the page shows it; "gap" stands for words left out of a long post. */
export interface TextPart {
  readonly text: string;
  /** The heaviest finding on these words. */
  readonly mark: Level | "gap" | null;
}

export interface ShownFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: Message;
  /** The path in the archive of the picture it is about. */
  readonly picture: string | null;
  /** Ids of references. */
  readonly today: readonly string[];
  readonly onItsDay: readonly string[];
}

export interface ShownCopy {
  readonly open: string | null;
  readonly network: ArchiveNetwork;
  readonly time: PostTime | null;
  readonly kind: PostKind;
  readonly whereabouts?: string;
}

/** Who could recognise the patient, in words. */
export interface ShownPeople {
  readonly level: RecognisabilityLevel;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  readonly change: string | null;
}

/** One post in the page. */
export interface ShownPost {
  readonly place: number;
  readonly id: string;
  /** Under which it is ticked off and stands in cases; tells nothing of it. */
  readonly tick: string;
  readonly network: ArchiveNetwork;
  readonly kind: PostKind;
  readonly time: PostTime | null;
  readonly open: string | null;
  readonly whereabouts: string | null;
  readonly level: AuditResult["level"];
  readonly depth: ReadingDepth;
  readonly text: readonly TextPart[];
  readonly findings: readonly ShownFinding[];
  readonly moreFindings: number;
  readonly answers: Answered | null;
  readonly people: ShownPeople | null;
  readonly same: readonly ShownCopy[];
  readonly moreSame: number;
  readonly pictures: number;
}

/** Posts that seem to tell of one patient. */
export interface ShownCase {
  readonly number: number;
  /** The ticks of its posts. */
  readonly posts: readonly string[];
  /** ISO dates by post, of as many as have one. */
  readonly dates: Readonly<Record<string, string>>;
  readonly sure: boolean;
  /** "about 4 people" */
  readonly fit: string;
  readonly because: readonly string[];
}

/** How many posts have what as their heaviest finding. */
export interface FoundCounts extends Readonly<Record<Level, number>> {
  /** In how many of them people could recognise a patient. */
  readonly recognisable: number;
  /** How many posts repeat the words of one of them. */
  readonly copies: number;
  /** Posts without a finding, on which part of the check could not run. */
  readonly incomplete: number;
}

/** What the page is told besides its posts. */
export interface ReportData {
  readonly summary: Omit<AuditSummary, "files">;
  readonly files: AuditSummary["files"];
  /** How many files more have nothing to tell. */
  readonly quietFiles: number;
  readonly cases: readonly ShownCase[];
  readonly guidance: Readonly<Record<string, GuidanceReference>>;
  /** Of all posts with something found, those in the other files alone included. */
  readonly found: FoundCounts;
  /** Posts with something found that are in the other files alone. */
  readonly morePosts: number;
  readonly names: { readonly csv?: string; readonly jsonl?: string };
}
