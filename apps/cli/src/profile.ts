import { readFile } from "node:fs/promises";
import type { AuthorProfile } from "@chaperone/core";
import { draftFromRecord } from "./input/draft-record.ts";
import type { CheckOptions, DraftDefaults } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** The options with what the author's profile file says; options given by themselves win. */
export async function withProfile(options: CheckOptions): Promise<CheckOptions> {
  const { authorProfile: file, defaults } = options;
  if (file === null) return options;
  return {
    ...options,
    defaults: { ...defaults, author: { ...(await profileIn(file)), ...defaults.author } },
  };
}

/** @throws UsageError where the file cannot be read or is no profile */
export async function profileIn(file: string): Promise<AuthorProfile> {
  let author: unknown;
  try {
    author = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as NodeJS.ErrnoException).code;
    throw new UsageError(`--author-profile: ${file} cannot be read (${why}).`);
  }
  // A record without words is refused; these are never checked.
  const record = draftFromRecord({ text: "profile", author }, NO_DEFAULTS);
  if ("sentence" in record) throw new UsageError(`--author-profile: ${file} ${record.sentence}`);
  return record.draft.author;
}

const NO_DEFAULTS: DraftDefaults = { kind: "post", platform: "other", author: {} };
