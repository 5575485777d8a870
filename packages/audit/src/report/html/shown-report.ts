import type { FileReport } from "@chaperone/archives";
import type { GuidanceReference } from "@chaperone/core";
import { fewInWords, SURELY_SAME } from "@chaperone/risk/words";
import type { AuditCase, AuditResult } from "../../result.ts";
import { couldBeRecognised, heaviestOf } from "../heaviest.ts";
import { isShown } from "../is-shown.ts";
import type { ReportSetting } from "../write-report.ts";
import type { ReportData, ShownCase, ShownPost } from "./data.ts";
import { shownPost } from "./shown-post.ts";

/**
 * The rest is in the other files. So many, with three findings each, are 12 MB: Chromium opened them in 2 to 4 seconds
 * on a busy machine of two cores, and in 9 where its processor was made six times slower, as a cheap phone's is.
 */
export const MOST_POSTS = 5000;
const MOST_FILES = 500;
const MOST_CASES = 500;

/** What a page shows of a report, made as results come. */
export interface ShownReport {
  /** @returns null where the page shows no more posts or has nothing to say of this one */
  result(result: AuditResult): ShownPost | null;
  /** All but the posts; asked for after the last of them. */
  data(): ReportData;
}

/** Holds the posts' guidance and counts, and none of the posts. */
export function shownReport({ summary, cases, names }: ReportSetting): ShownReport {
  const cited = new Map<string, GuidanceReference>();
  const counts = { must: 0, should: 0, consider: 0, recognisable: 0, copies: 0, incomplete: 0 };
  let found = 0;
  const remember = ({ findings }: AuditResult): void => {
    for (const reference of findings.flatMap(({ guidance, guidanceThen }) => [...guidance, ...guidanceThen]))
      cited.set(reference.id, reference);
  };
  return {
    result(result) {
      if (!isShown(result)) {
        if (result.level === "incomplete") counts.incomplete++;
        return null;
      }
      found++;
      counts.copies += result.same.length;
      counts[heaviestOf(result)]++;
      if (couldBeRecognised(result.recognisability)) counts.recognisable++;
      if (found > MOST_POSTS) return null;
      remember(result);
      return shownPost(result, found);
    },
    data() {
      const { files, ...rest } = summary;
      const telling = files.filter(isTelling).sort(problemsFirst).slice(0, MOST_FILES);
      return {
        summary: rest,
        files: telling,
        quietFiles: files.length - telling.length,
        cases: cases.slice(0, MOST_CASES).map(shownCase),
        guidance: Object.fromEntries(cited),
        found: counts,
        morePosts: Math.max(0, found - MOST_POSTS),
        names,
      };
    },
  };
}

/** Files with posts or with a problem; settings and adverts that were left out go without saying. */
const isTelling = ({ state, problem, posts }: FileReport): boolean =>
  state !== "left-out" || problem !== null || posts > 0;

const problemsFirst = (a: FileReport, b: FileReport): number => Number(isWhole(a)) - Number(isWhole(b));
const isWhole = ({ problem, skipped }: FileReport): boolean => problem === null && skipped === 0;

function shownCase({ keys, recognisability }: AuditCase, index: number): ShownCase {
  return {
    number: index + 1,
    posts: keys,
    dates: Object.fromEntries(recognisability.posts.map(({ date }, at) => [keys[at]!, date])),
    sure: recognisability.probability >= SURELY_SAME,
    fit: fewInWords(recognisability.together.others),
    because: recognisability.because,
  };
}
