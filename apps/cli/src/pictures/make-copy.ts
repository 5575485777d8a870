import type { Coverage, ImageReport, ImageSighting, Region } from "@chaperone/core";
import { coversFor } from "../checker.ts";
import { listed, notLookedAt } from "../coverage-words.ts";
import { CopyError, type CopyFolder } from "./copy-file.ts";
import { isProblem, orProblem } from "./file.ts";
import type { CopyOutcome } from "./looked.ts";
import type { ImageOptions } from "./options.ts";
import { LOOKING_AGAIN, type Progress } from "./progress.ts";
import { KIND_OF, type Part, type Picture } from "./tools.ts";

export interface CopyJob {
  /** Null for standard input. */
  readonly file: string | null;
  readonly report: ImageReport;
  readonly copies: CopyFolder;
  readonly progress: Progress;
  readonly options: ImageOptions;
}

/**
 * Makes a clean copy, and writes it only where it is clean as far as the user let it be looked at. There is no way
 * around that: whoever wants a part left uncovered says which.
 */
export async function makeCopy(picture: Picture, job: CopyJob): Promise<CopyOutcome> {
  const { file, report, copies, progress, options } = job;
  const { keep, leftOut, asDicom } = options;
  const covers = coversFor(report);
  const kept = covers.filter(({ of }) => keep.some((part) => KIND_OF[part] === of.kind));
  const covered = covers.filter((cover) => !kept.includes(cover));
  const none = {
    file: null,
    format: null,
    isClean: false,
    covered,
    kept,
    leftovers: [],
    leftOut,
    hidesGreys: false,
  };
  const failed = notRun(report.coverage, leftOut);
  if (failed) return { ...none, why: failed };
  // Of one thing seen in many frames there is one cover.
  const isCovered = ({ kind, region }: ImageSighting): boolean =>
    covered.some(({ of }) => of.kind === kind && isAlike(of.region, region));
  const name = file ?? "standard input";
  const copy = await orProblem(name, "copied", () =>
    picture.cleanCopy(
      {
        seen: report,
        covers: covered.map(({ region }) => region),
        kept: report.sightings.filter((sighting) => !isCovered(sighting)),
        asDicom,
      },
      progress.of(name, LOOKING_AGAIN),
    ),
  );
  if (isProblem(copy)) return { ...none, why: copy.sentence.replace(/^could/u, "It could") };
  const { format, leftovers } = copy;
  if (!copy.isCleanAsShown) {
    const why = notRun(copy.report.coverage, leftOut) ?? "Something is left in it, as the report says.";
    return { ...none, format, leftovers, why };
  }
  try {
    const written = await copies.write(file ?? "stdin", format, copy.bytes);
    const isClean = copy.isClean && leftOut.length === 0;
    return { ...none, file: written, format, isClean, hidesGreys: !copy.isClean, leftovers, why: null };
  } catch (error) {
    if (!(error instanceof CopyError)) throw error;
    return { ...none, format, leftovers, why: `${error.path} ${error.message}` };
  }
}

const isAlike = (a: Region | null, b: Region | null): boolean =>
  a === null || b === null
    ? a === b
    : (["left", "top", "width", "height"] as const).every((side) => Math.abs(a[side] - b[side]) < 1e-9);

/** What did not run though it was asked for; null where all did. */
function notRun(coverage: Coverage, leftOut: readonly Part[]): string | null {
  const missing = notLookedAt(coverage.filter(({ detector, run }) => isFault(run.state, detector, leftOut)));
  if (missing.length === 0) return null;
  const said = missing.map(({ what, because }) => `${listed(what)}, because ${because}`).join("; ");
  return `It could not be looked at in full (${said}).`;
}

const isFault = (state: string, detector: string, leftOut: readonly string[]): boolean =>
  state === "failed" || (state !== "ran" && !leftOut.includes(detector) && detector !== PAGES);

/** Other pages of the file do not come along into the copy. */
const PAGES = "frames";
