import { keyOfPost } from "../key-of-post.ts";
import type { AuditResult } from "../result.ts";
import { answered } from "./answered.ts";
import { openAt } from "./open-at.ts";
import type { ReportSetting, ReportWriter } from "./write-report.ts";

/** For programs: first what the audit went through, then the cases, then the posts, the heaviest first. */
export function jsonlWriter({ summary, cases }: ReportSetting): ReportWriter {
  let place = 0;
  return {
    begin: () =>
      [
        line("summary", summary),
        ...cases.map((one, index) => line("case", { number: index + 1, ...one })),
      ].join(""),
    result: (result) => line("post", { place: ++place, ...forPrograms(result) }),
    end: () => "",
  };
}

const line = (type: string, fields: object): string => `${JSON.stringify({ type, ...fields })}\n`;

const forPrograms = ({ post, ...result }: AuditResult) => ({
  ...result,
  recognisability: result.recognisability ?? null,
  openAt: openAt(post),
  key: keyOfPost(post),
  post: { ...post, answers: answered(post.answers) },
});
