import { toResult } from "../result.ts";
import { safeJson } from "../terminal/json.ts";
import type { ReporterFactory } from "./reporter.ts";

/** One result a line, each written as soon as its draft is checked. */
export const jsonlReporter: ReporterFactory = () => ({
  begin: () => "",
  draft: ({ id, draft, verdict }) => `${safeJson(toResult(id, draft, verdict))}\n`,
  problem: () => "",
  end: () => "",
});
