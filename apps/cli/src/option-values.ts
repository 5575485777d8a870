import { JURISDICTIONS, type Jurisdiction } from "@chaperone/core";
import { MAX_CHARACTERS } from "./input/limits.ts";
import { UsageError } from "./usage-error.ts";

export type Arguments = { readonly _: readonly string[] } & Readonly<Record<string, unknown>>;

/** @param table the options there are; a switch may be named "no-…". */
export function refuseUnknown(parsed: Arguments, table: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(parsed)) {
    const kebab = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const known =
      Object.hasOwn(table, kebab) || (parsed[name] === false && Object.hasOwn(table, `no-${kebab}`));
    if (name !== "_" && !known)
      throw new UsageError(`There is no option ${name.length > 1 ? "--" : "-"}${name}.`);
  }
}

/** Free text may be empty or long; what would be checked with it has the same limit as a draft. */
export function given(parsed: Arguments, name: string): string | undefined {
  const value = parsed[name];
  return value === undefined ? undefined : nonEmpty(name, value);
}

export function nonEmpty(name: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw new UsageError(`--${name} needs a value.`);
  if (value.length > MAX_CHARACTERS)
    throw new UsageError(
      `--${name} is longer than ${MAX_CHARACTERS.toLocaleString("en-GB")} characters; shorten it.`,
    );
  return value;
}

export function choose<const T extends string>(
  name: string,
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

export function jurisdictionFrom(value: string | undefined): Jurisdiction {
  if (value === undefined) return "GB";
  // "UK" is what people say; "GB" is the country's code.
  const code = value.toUpperCase() === "UK" ? "GB" : value.toUpperCase();
  const found = JURISDICTIONS.find((one) => one === code);
  if (found === undefined) throw new UsageError("--jurisdiction can be uk, ie, us, au or ca.");
  return found;
}

const MOST_THREADS = 256;

/** Undefined where nothing is asked for. */
export function threadsFrom(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const threads = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (threads < 1 || threads > MOST_THREADS)
    throw new UsageError(`--threads is a whole number from 1 to ${MOST_THREADS}.`);
  return threads;
}

const inWords = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;

/** An option that may be given several times, as it was given. */
export interface Repeated {
  readonly name: string;
  readonly value: string;
}

/** Takes options that may be given several times out of the arguments, in their order. */
export function takeRepeated(
  args: readonly string[],
  names: readonly string[],
): { readonly taken: readonly Repeated[]; readonly rest: readonly string[] } {
  const taken: Repeated[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    // After "--" everything is the name of a file.
    if (argument === "--") return { taken, rest: [...rest, ...args.slice(at)] };
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/su.exec(argument) ?? [];
    if (name === undefined || !names.includes(name)) rest.push(argument);
    else taken.push({ name, value: nonEmpty(name, value ?? valueAfter(args, at++)) });
  }
  return { taken, rest };
}

/** What begins like an option is the next one. */
const valueAfter = (args: readonly string[], at: number): string | undefined =>
  args[at + 1]?.startsWith("--") ? undefined : args[at + 1];
