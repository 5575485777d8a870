import { type Problem, problem } from "../input/index.ts";
import { callIt, readAtMost, type Source, whyUnreadable } from "../input/source.ts";
import type { Picture, PictureTools } from "./tools.ts";

/** As much as the looking takes; more is not even read. */
const MAX_BYTES = 100_000_000;

/** Opens a picture's file, or says in a sentence why that cannot be done. */
export async function openPicture(source: Source, tools: PictureTools): Promise<Picture | Problem> {
  let read: Uint8Array;
  try {
    read = await readAtMost(source.open(), MAX_BYTES);
  } catch (error) {
    return problem(callIt(source), whyUnreadable(error));
  }
  if (read.length > MAX_BYTES)
    return problem(
      pictureName(source),
      "is larger than 100 MB, the most that is looked at. Export a smaller picture from it and try again.",
    );
  // A copy of its own: small files are read into a buffer that other data stands in.
  const bytes = new Uint8Array(read);
  return orProblem(pictureName(source), "opened", () => tools.open(bytes));
}

export const pictureName = ({ file }: Source): string => file ?? "standard input";

/** What was done, or why it could not be: for a person where the file is at fault, by name where Chaperone is. */
export async function orProblem<T>(
  where: string,
  done: string,
  work: () => Promise<T>,
): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (isImageError(error)) return problem(`${where}:`, error.message);
    // Other messages may quote the file.
    const name = error instanceof Error ? error.name : "an unknown error";
    return problem(
      where,
      `could not be ${done} (${name}). This is a fault in Chaperone, not in the picture.`,
    );
  }
}

/** By its name: the class itself comes with libraries that are loaded only for pictures. */
const isImageError = (error: unknown): error is Error =>
  error instanceof Error && error.name === "ImageError";

export const isProblem = (outcome: object): outcome is Problem =>
  "type" in outcome && outcome.type === "problem";
