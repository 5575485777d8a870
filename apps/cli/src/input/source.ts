import { createReadStream } from "node:fs";

/** A file or standard input, opened when it is read. */
export interface Source {
  readonly file: string | null;
  /** Which of the files named it is, counted from 1. */
  readonly position: number;
  open(): AsyncIterable<Uint8Array>;
}

export type Bytes = AsyncIterable<Uint8Array>;

/** The sources a command line names; standard input where it names none. */
export const sourcesFrom = (files: readonly string[], stdin: Bytes): readonly Source[] =>
  (files.length === 0 ? ["-"] : files).map((file, index) => ({
    file: file === "-" ? null : file,
    position: index + 1,
    open: () => (file === "-" ? stdin : createReadStream(file)),
  }));

/** At most so many bytes, and one more where there are more, so that the caller can tell. */
export async function readAtMost(bytes: Bytes, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most + 1);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist. Check the name and the folder you are in.",
  ENAMETOOLONG:
    "is too long to be the name of a file. To check words you have at hand, give them on standard input.",
  EISDIR: "is a folder. Name the files in it.",
  EACCES: "cannot be opened: you have no permission to read it.",
  EPERM: "cannot be opened: you have no permission to read it.",
};

/** Why a source could not be read, as the end of a sentence that begins with its name. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `could not be read${code ? ` (${code})` : ""}.`;
}

/**
 * What to call a source that would not open. A name with spaces may be the draft itself, typed where a
 * file was expected, and errors never quote a draft.
 */
export function callIt({ file, position }: Source): string {
  if (file === null) return "standard input";
  const isName = file !== "" && file.length <= 255 && !/\s/u.test(file);
  return isName ? file : `file ${position} of the command`;
}
