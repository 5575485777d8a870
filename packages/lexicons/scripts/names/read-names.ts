import { readFileSync } from "node:fs";
import { fold } from "@chaperone/core";

/** One word in Latin letters; apostrophes and hyphens may stand inside. */
export const isRomanName = (name: string): boolean => /^[a-z]+(?:['-][a-z]+)*$/.test(name) && name.length > 1;

/** The names of the lists beside this file. */
export const readNames = (...lists: readonly string[]): string[] =>
  lists.flatMap((list) =>
    readFileSync(new URL(`${list}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .flatMap((line) => line.split(/\s+/).filter(Boolean).map(fold)),
  );

/** Names by the note they were given by hand: lines of "note: name name …". */
export const readNotes = (list: string): Map<string, string> =>
  new Map(
    readFileSync(new URL(`${list}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .flatMap((line) => {
        const [note = "", names = ""] = line.split(": ");
        return names
          .split(/\s+/)
          .filter(Boolean)
          .map((name) => [name, note] as const);
      }),
  );
