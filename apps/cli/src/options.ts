import {
  DRAFT_KINDS,
  type Draft,
  JURISDICTIONS,
  type Jurisdiction,
  LEVELS,
  type Level,
  PLATFORMS,
  PROFESSIONS,
  type Profession,
} from "@chaperone/core";
import { parseArgs } from "citty";
import { isDate } from "./input/date.ts";
import { MAX_CHARACTERS } from "./input/limits.ts";
import { CHECK_OPTIONS, INPUT_FORMS, type InputForm, type OptionName } from "./option-table.ts";
import { FORMATS, type Format } from "./reporters/index.ts";
import { UsageError } from "./usage-error.ts";

/** What a draft is taken to be where it does not say so itself. */
export type DraftDefaults = Omit<Draft, "text">;

export interface CheckOptions {
  /** Paths; "-" is standard input. */
  readonly files: readonly string[];
  /** Null: by the ending of each file's name. */
  readonly input: InputForm | null;
  readonly format: Format;
  readonly failOn: Level;
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** Without the close reading by the language model. */
  readonly light: boolean;
  /** A file; read when the command runs. */
  readonly authorProfile: string | null;
  /** A folder. */
  readonly ledger: string | null;
  readonly keepDays: number | undefined;
  readonly defaults: DraftDefaults;
}

type Arguments = { readonly _: readonly string[] } & Readonly<Record<string, unknown>>;

/** @throws UsageError naming the option and what it may be. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const parsed: Arguments = parseArgs([...args], CHECK_OPTIONS);
  refuseUnknown(parsed);
  const value = (name: OptionName): string | undefined => given(parsed, name);
  const dated = value("posted") === undefined ? "date" : "posted";
  const date = value(dated);
  if (date !== undefined && !isDate(date))
    throw new UsageError(`--${dated} is not a day of the calendar written YYYY-MM-DD, such as 2025-03-09.`);
  return {
    files: parsed._,
    input: value("input") === undefined ? null : choose("input", value("input"), INPUT_FORMS, "text"),
    format: choose("format", value("format"), FORMATS, "text"),
    failOn: choose("fail-on", value("fail-on"), LEVELS, "must"),
    jurisdiction: jurisdictionFrom(value("jurisdiction")),
    profession: choose("profession", value("profession"), PROFESSIONS, "doctor"),
    light: parsed.light === true,
    authorProfile: value("author-profile") ?? null,
    ledger: value("ledger") ?? null,
    keepDays: daysFrom(value("keep-days")),
    defaults: {
      kind: choose("kind", value("kind"), DRAFT_KINDS, "post"),
      platform: choose("platform", value("platform"), PLATFORMS, "other"),
      author: {
        ...present("name", value("author-name")),
        ...present("handle", value("author-handle")),
        ...present("bio", value("author-bio")),
      },
      ...present("inReplyTo", value("in-reply-to")),
      ...present("postedAt", date),
    },
  };
}

function refuseUnknown(parsed: Arguments): void {
  for (const name of Object.keys(parsed)) {
    const kebab = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    if (name !== "_" && !Object.hasOwn(CHECK_OPTIONS, kebab))
      throw new UsageError(`There is no option ${name.length > 1 ? "--" : "-"}${name}.`);
  }
}

/** Free text may be empty or long; what would be checked with it has the same limit as a draft. */
function given(parsed: Arguments, name: OptionName): string | undefined {
  const value = parsed[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value.trim() === "") throw new UsageError(`--${name} needs a value.`);
  if (value.length > MAX_CHARACTERS)
    throw new UsageError(
      `--${name} is longer than ${MAX_CHARACTERS.toLocaleString("en-GB")} characters; shorten it.`,
    );
  return value;
}

function choose<const T extends string>(
  name: OptionName,
  value: string | undefined,
  choices: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const wanted = value.toLowerCase();
  const choice = choices.find((one) => one === wanted);
  if (choice === undefined) throw new UsageError(`--${name} can be ${inWords(choices)}.`);
  return choice;
}

function jurisdictionFrom(value: string | undefined): Jurisdiction {
  if (value === undefined) return "GB";
  // "UK" is what people say; "GB" is the country's code.
  const code = value.toUpperCase() === "UK" ? "GB" : value.toUpperCase();
  const found = JURISDICTIONS.find((one) => one === code);
  if (found === undefined) throw new UsageError("--jurisdiction can be uk, ie, us, au or ca.");
  return found;
}

function daysFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/u.test(value)) throw new UsageError("--keep-days is a whole number of days, such as 365.");
  return Number(value);
}

const inWords = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;

/** Exact optional properties: a key stands only where there is a value. */
const present = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
