import { toResult } from "../result.ts";
import { safeJson } from "../terminal/json.ts";
import type { ReporterFactory } from "./reporter.ts";

/** One array of the results that `jsonl` writes line by line, laid out for reading. */
export const jsonReporter: ReporterFactory = () => {
  let first = true;
  return {
    begin: () => "[",
    draft({ id, draft, verdict }) {
      const written = safeJson(toResult(id, draft, verdict), 2).replaceAll("\n", "\n  ");
      const separator = first ? "\n  " : ",\n  ";
      first = false;
      return separator + written;
    },
    problem: () => "",
    end: () => (first ? "]\n" : "\n]\n"),
  };
};
