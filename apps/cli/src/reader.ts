import { existsSync } from "node:fs";
import type { CheckerOptions } from "@chaperone/checker";

/** The language model's files, which the build lays beside the program. */
const FOLDER = new URL("reader/", import.meta.url);

/**
 * The language model joins unless it is left out or not there. What runs it is looked for when the first
 * draft is read; where it is missing, the coverage says so.
 */
export function readerOptions(light: boolean): Pick<CheckerOptions, "reader" | "withoutReader"> {
  if (light) return { withoutReader: "--light leaves it out" };
  if (!existsSync(FOLDER)) return {};
  return {
    async reader() {
      const { loadReader } = await import("@chaperone/reader/node");
      return loadReader({ folder: FOLDER });
    },
  };
}
