import type { FileReport } from "@chaperone/archives";
import type { GuidanceReference } from "@chaperone/core";
import { fewInWords, SURELY_SAME } from "@chaperone/risk/words";
import type { AuditCase, AuditResult } from "../../result.ts";
import { couldBeRecognised, heaviestOf } from "../heaviest.ts";
import { isShown } from "../is-shown.ts";
import type { ReportSetting, ReportWriter } from "../write-report.ts";
import type { ReportData, ShownCase } from "./data.ts";
import { pageBegins, pageEnds } from "./page.ts";
import { shownPost } from "./shown-post.ts";

/**
 * The rest is in the other files. So many, with three findings each, are 12 MB: Chromium opened them in 2 to 4 seconds
 * on a busy machine of two cores, and in 9 where its processor was made six times slower, as a cheap phone's is.
 */
export const MOST_POSTS = 5000;
const MOST_FILES = 500;
const MOST_CASES = 500;

/**
 * One page that opens from disk and asks for nothing. What it shows lies in it as data, a block for each post, which
 * its script makes into text and never into markup.
 */
export function htmlWriter({ summary, cases, names }: ReportSetting): ReportWriter {
  const cited = new Map<string, GuidanceReference>();
  const counts = { must: 0, should: 0, consider: 0, recognisable: 0, copies: 0, incomplete: 0 };
  let found = 0;
  const remember = ({ findings }: AuditResult): void => {
    for (const reference of findings.flatMap(({ guidance, guidanceThen }) => [...guidance, ...guidanceThen]))
      cited.set(reference.id, reference);
  };
  return {
    begin: pageBegins,
    result(result) {
      if (!isShown(result)) {
        if (result.level === "incomplete") counts.incomplete++;
        return "";
      }
      found++;
      counts.copies += result.same.length;
      counts[heaviestOf(result)]++;
      if (couldBeRecognised(result.recognisability)) counts.recognisable++;
      if (found > MOST_POSTS) return "";
      remember(result);
      return dataBlock("post", shownPost(result, found));
    },
    end() {
      const { files, ...rest } = summary;
      const telling = files.filter(isTelling).sort(problemsFirst).slice(0, MOST_FILES);
      const data: ReportData = {
        summary: rest,
        files: telling,
        quietFiles: files.length - telling.length,
        cases: cases.slice(0, MOST_CASES).map(shownCase),
        guidance: Object.fromEntries(cited),
        found: counts,
        morePosts: Math.max(0, found - MOST_POSTS),
        names,
      };
      return `${dataBlock("report", data)}${pageEnds()}`;
    },
  };
}

/** Browsers run no script of this type. Without "<" nothing in it can end it or begin a comment. */
const dataBlock = (kind: string, data: object): string =>
  `<script type="application/json" class="${kind}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`;

/** Files with posts or with a problem; settings and adverts that were left out go without saying. */
const isTelling = ({ state, problem, posts }: FileReport): boolean =>
  state !== "left-out" || problem !== null || posts > 0;

const problemsFirst = (a: FileReport, b: FileReport): number => Number(isWhole(a)) - Number(isWhole(b));
const isWhole = ({ problem, skipped }: FileReport): boolean => problem === null && skipped === 0;

function shownCase({ posts, recognisability }: AuditCase, index: number): ShownCase {
  return {
    number: index + 1,
    posts,
    dates: Object.fromEntries(recognisability.posts.map(({ id, date }) => [id, date])),
    sure: recognisability.probability >= SURELY_SAME,
    fit: fewInWords(recognisability.together.others),
    because: recognisability.because,
  };
}
