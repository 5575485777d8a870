import type { Problem } from "../input/index.ts";
import type { PictureFormat } from "../option-table.ts";
import type { ReporterSettings } from "../reporters/reporter.ts";
import { safeJson } from "../terminal/json.ts";
import type { Looked } from "./looked.ts";
import { pictureResult } from "./result.ts";
import { pictureTextReporter } from "./text-report.ts";

/** Turns pictures, one after the other, into what is written to standard output. */
export interface PictureReporter {
  begin(): string;
  picture(looked: Looked): string;
  problem(problem: Problem): string;
  end(): string;
}

/** One array of results, laid out for reading. */
function pictureJsonReporter(): PictureReporter {
  let first = true;
  return {
    begin: () => "[",
    picture(looked) {
      const written = safeJson(pictureResult(looked), 2).replaceAll("\n", "\n  ");
      const separator = first ? "\n  " : ",\n  ";
      first = false;
      return separator + written;
    },
    problem: () => "",
    end: () => (first ? "]\n" : "\n]\n"),
  };
}

export const PICTURE_REPORTERS: Readonly<
  Record<PictureFormat, (settings: ReporterSettings) => PictureReporter>
> = { text: pictureTextReporter, json: pictureJsonReporter };
