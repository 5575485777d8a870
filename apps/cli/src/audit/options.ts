import { extname } from "node:path";
import type { Columns, ReadOptions } from "@chaperone/archives";
import { REPORT_FORMATS, type ReportFormat } from "@chaperone/audit/report";
import {
  type AuthorProfile,
  type Jurisdiction,
  LEVELS,
  type Level,
  PROFESSIONS,
  type Profession,
} from "@chaperone/core";
import { parseArgs } from "citty";
import { isDate } from "../input/date.ts";
import {
  type Arguments,
  choose,
  given,
  jurisdictionFrom,
  refuseUnknown,
  takeRepeated,
  threadsFrom,
} from "../option-values.ts";
import { authorFrom } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { AUDIT_OPTIONS, type AuditOptionName } from "./option-table.ts";

export interface AuditCommandOptions {
  /** Paths of files and folders. */
  readonly archives: readonly string[];
  readonly outputs: readonly { readonly path: string; readonly format: ReportFormat }[];
  readonly resume: boolean;
  readonly failOn: Level;
  /** ISO dates. */
  readonly since: string | null;
  readonly until: string | null;
  readonly rules: readonly string[] | null;
  readonly reading: Pick<ReadOptions, "ownName" | "dateOrder" | "columns">;
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  readonly light: boolean;
  readonly withPictures: boolean;
  /** Undefined: as many as there are cores. */
  readonly threads: number | undefined;
  /** A file; read when the command runs. What follows wins over it. */
  readonly authorProfile: string | null;
  readonly author: AuthorProfile;
}

const DEFAULT_OUT = "past-posts.html";

/** @throws UsageError naming the option and what it may be. */
export function readAuditOptions(args: readonly string[]): AuditCommandOptions {
  const { taken, rest } = takeRepeated(args, ["out"]);
  const parsed: Arguments = parseArgs([...rest], AUDIT_OPTIONS);
  refuseUnknown(parsed, AUDIT_OPTIONS);
  const value = (name: AuditOptionName): string | undefined => given(parsed, name);
  if (parsed._.length === 0)
    throw new UsageError("Name the archives that the networks gave you: chaperone audit twitter.zip");
  const [since, until] = [dayFrom("since", value("since")), dayFrom("until", value("until"))];
  if (since !== null && until !== null && since > until)
    throw new UsageError("--since is a later day than --until, so no post lies between them.");
  const ownName = value("own-name");
  const order = value("date-order");
  return {
    archives: parsed._,
    outputs: outputsFrom(taken.length > 0 ? taken.map((one) => one.value) : [DEFAULT_OUT]),
    resume: parsed.resume === true,
    failOn: choose("fail-on", value("fail-on"), LEVELS, "must"),
    since,
    until,
    rules:
      value("rules")
        ?.split(",")
        .map((rule) => rule.trim()) ?? null,
    reading: {
      ...(ownName !== undefined && { ownName }),
      ...(order !== undefined && {
        dateOrder: choose("date-order", order, ["day-first", "month-first"], "day-first"),
      }),
      ...columnsFrom(value("columns")),
    },
    jurisdiction: jurisdictionFrom(value("jurisdiction")),
    profession: choose("profession", value("profession"), PROFESSIONS, "doctor"),
    light: parsed.light === true,
    withPictures: parsed.withPictures === true || parsed["with-pictures"] === true,
    threads: threadsFrom(value("threads")),
    authorProfile: value("author-profile") ?? null,
    author: authorFrom(value),
  };
}

function outputsFrom(paths: readonly string[]): AuditCommandOptions["outputs"] {
  return paths.map((path, at) => {
    const format = REPORT_FORMATS.find((one) => `.${one}` === extname(path).toLowerCase());
    if (!format) throw new UsageError("--out is a file that ends in .html, .csv or .jsonl.");
    if (paths.indexOf(path) !== at) throw new UsageError(`--out names ${path} twice.`);
    return { path, format };
  });
}

function dayFrom(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!isDate(value))
    throw new UsageError(`--${name} is not a day of the calendar written YYYY-MM-DD, such as 2019-03-09.`);
  return value;
}

const COLUMNS = [
  "id",
  "text",
  "time",
  "url",
  "kind",
  "network",
  "answers",
] as const satisfies (keyof Columns)[];

function columnsFrom(value: string | undefined): { readonly columns?: Columns } {
  if (value === undefined) return {};
  const columns: Record<string, string> = {};
  for (const pair of value.split(",")) {
    const [, what = "", name = ""] = /^([^=]*)=(.*)$/su.exec(pair) ?? [];
    if (name.trim() === "") throw new UsageError("--columns is written text=Tweet,time=Date.");
    columns[choose("columns", what.trim(), COLUMNS, "text")] = name.trim();
  }
  return { columns };
}
