import {
  type AuthorProfile,
  DRAFT_KINDS,
  type Draft,
  type Jurisdiction,
  LEVELS,
  type Level,
  PLATFORMS,
  PROFESSIONS,
  type Profession,
} from "@chaperone/core";
import { parseArgs } from "citty";
import { isDate } from "./input/date.ts";
import { CHECK_OPTIONS, INPUT_FORMS, type InputForm, type OptionName } from "./option-table.ts";
import {
  type Arguments,
  choose,
  given,
  jurisdictionFrom,
  type Repeated,
  refuseUnknown,
  takeRepeated,
  threadsFrom,
} from "./option-values.ts";
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
  /** Undefined: as many as there are cores. */
  readonly threads: number | undefined;
  /** A file; read when the command runs. */
  readonly authorProfile: string | null;
  /** A folder. */
  readonly ledger: string | null;
  readonly keepDays: number | undefined;
  /** Pictures of the draft, in its order. */
  readonly pictures: readonly NamedPicture[];
  readonly defaults: DraftDefaults;
}

export interface NamedPicture {
  readonly file: string;
  /** Its description for those who cannot see it. */
  readonly alt: string | null;
}

/** @throws UsageError naming the option and what it may be. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { taken, rest } = takeRepeated(args, ["image", "alt"]);
  const parsed: Arguments = parseArgs([...rest], CHECK_OPTIONS);
  refuseUnknown(parsed, CHECK_OPTIONS);
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
    threads: threadsFrom(value("threads")),
    authorProfile: value("author-profile") ?? null,
    ledger: value("ledger") ?? null,
    keepDays: daysFrom(value("keep-days")),
    pictures: picturesFrom(taken),
    defaults: {
      kind: choose("kind", value("kind"), DRAFT_KINDS, "post"),
      platform: choose("platform", value("platform"), PLATFORMS, "other"),
      author: authorFrom(value),
      ...present("inReplyTo", value("in-reply-to")),
      ...present("postedAt", date),
    },
  };
}

/** What the options say of the author. */
export const authorFrom = (
  value: (name: "author-name" | "author-handle" | "author-bio") => string | undefined,
): AuthorProfile => ({
  ...present("name", value("author-name")),
  ...present("handle", value("author-handle")),
  ...present("bio", value("author-bio")),
});

/** A description belongs to the picture named before it. */
function picturesFrom(given: readonly Repeated[]): NamedPicture[] {
  const pictures: NamedPicture[] = [];
  for (const { name, value } of given) {
    const last = pictures.at(-1);
    if (name === "image") pictures.push({ file: value, alt: null });
    else if (!last || last.alt !== null)
      throw new UsageError(
        '--alt describes the picture named before it: --image photo.jpg --alt "A lighthouse".',
      );
    else pictures[pictures.length - 1] = { ...last, alt: value };
  }
  return pictures;
}

function daysFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/u.test(value)) throw new UsageError("--keep-days is a whole number of days, such as 365.");
  return Number(value);
}

/** Exact optional properties: a key stands only where there is a value. */
const present = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
