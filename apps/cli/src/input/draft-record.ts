import {
  type AuthorProfile,
  DRAFT_KINDS,
  type Draft,
  LONGEST_INTEREST,
  MOST_INTERESTS,
  PLATFORMS,
} from "@chaperone/core";
import type { DraftDefaults } from "../options.ts";
import { isDate } from "./date.ts";
import { refusalOf } from "./decode.ts";
import { MAX_CHARACTERS } from "./limits.ts";

export type DraftRecord =
  | { readonly id: string | undefined; readonly draft: Draft }
  | { readonly sentence: string };

/** A field is not what it should be. Never leaves this file. */
class FieldError extends Error {}

/** A draft from one object of JSON; fields it does not know, such as labels, are let be. */
export function draftFromRecord(value: unknown, defaults: DraftDefaults): DraftRecord {
  if (!isObject(value))
    return { sentence: 'is not a JSON object. Each line is one object with at least a "text".' };
  try {
    return { id: stringAt(value, "id") || undefined, draft: readFields(value, defaults) };
  } catch (error) {
    if (error instanceof FieldError) return { sentence: error.message };
    throw error;
  }
}

function readFields(record: Fields, defaults: DraftDefaults): Draft {
  const inReplyTo = stringAt(record, "context") ?? defaults.inReplyTo;
  const postedAt = dateAt(record, "postedAt") ?? defaults.postedAt;
  return {
    text: textAt(record),
    kind: choiceAt(record, "kind", DRAFT_KINDS) ?? defaults.kind,
    platform: choiceAt(record, "platform", PLATFORMS) ?? defaults.platform,
    author: { ...defaults.author, ...authorAt(record) },
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(postedAt !== undefined && { postedAt }),
  };
}

function textAt(record: Fields): string {
  if (!("text" in record)) throw new FieldError('has no "text".');
  if (typeof record.text !== "string") throw new FieldError('has a "text" that is not a string.');
  const refusal = refusalOf(record.text);
  if (refusal) throw new FieldError(`has a "text" that ${refusal.sentence}`);
  return record.text;
}

function authorAt(record: Fields): AuthorProfile {
  const author = record.author ?? {};
  if (!isObject(author)) throw new FieldError('has an "author" that is not an object.');
  const profile: { -readonly [K in keyof AuthorProfile]: AuthorProfile[K] } = {};
  for (const key of ["name", "handle", "bio", "role", "workplace"] as const) {
    const value = stringAt(author, key, `author.${key}`);
    if (value !== undefined) profile[key] = value;
  }
  const interests = interestsAt(author);
  if (interests !== undefined) profile.interests = interests;
  return profile;
}

/** A list, or one alone. */
function interestsAt(author: Fields): readonly string[] | undefined {
  const value = author.interests ?? undefined;
  if (value === undefined) return undefined;
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (lines.length > MOST_INTERESTS)
    throw new FieldError(`has "author.interests" with more than ${MOST_INTERESTS} entries.`);
  return lines.map((line) => {
    if (typeof line !== "string")
      throw new FieldError('has "author.interests" that is not a list of strings.');
    if (line.length > LONGEST_INTEREST)
      throw new FieldError(`has an entry of "author.interests" of more than ${LONGEST_INTEREST} characters.`);
    return line;
  });
}

function choiceAt<const T extends string>(record: Fields, key: string, choices: readonly T[]): T | undefined {
  const value = stringAt(record, key);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (!choice) throw new FieldError(`has a "${key}" that is none of ${choices.join(", ")}.`);
  return choice;
}

function dateAt(record: Fields, key: string): string | undefined {
  const value = stringAt(record, key);
  if (value !== undefined && !isDate(value))
    throw new FieldError(`has a "${key}" that is not a day of the calendar written YYYY-MM-DD.`);
  return value;
}

/** Null counts as absent, as labelled files write it. */
function stringAt(record: Fields, key: string, name = key): string | undefined {
  const value = record[key] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new FieldError(`has ${article(name)} "${name}" that is not a string.`);
  if (value.length > MAX_CHARACTERS)
    throw new FieldError(
      `has ${article(name)} "${name}" of more than ${MAX_CHARACTERS.toLocaleString("en-GB")} characters.`,
    );
  return value;
}

const article = (name: string): string => (/^[aeiou]/.test(name) ? "an" : "a");

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
