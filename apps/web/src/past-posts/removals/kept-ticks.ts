import { tickOff } from "@chaperone/audit/viewer";
import { isRecord } from "../../lib/kept.ts";

/** Under the prefix of all that the page keeps, so that "erase everything" takes it. */
const KEY = "chaperone.removals";
/** Older ones are finished, and ticked off long ago. */
const MOST = 20;

/** Which posts of which list a removal is of, by the order in which they were given. */
interface Kept {
  readonly list: string;
  readonly ticks: readonly string[];
}

/** Remembers where its posts stand in the list, so that they are ticked off there once they are gone. */
export function keepTicks(removalId: string, kept: Kept): void {
  const others = Object.entries(read()).slice(1 - MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...others, [removalId, kept]])));
  } catch {
    // A browser that keeps nothing keeps no ticks either.
  }
}

export const ticksOf = (removalId: string): Kept | null => read()[removalId] ?? null;

/** Ticks off posts of which all that was asked for is done. @param done their positions */
export function tickOffDone({ list, ticks }: Kept, done: ReadonlySet<number>): void {
  const open = new Set(ticks.filter((_, position) => !done.has(position)));
  tickOff(
    list,
    ticks.filter((tick) => !open.has(tick)),
  );
}

function read(): Readonly<Record<string, Kept>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (!isRecord(found)) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, Kept] => isKept(entry[1])),
    );
  } catch {
    return {};
  }
}

const isKept = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.list === "string" &&
  Array.isArray(value.ticks) &&
  value.ticks.every((tick) => typeof tick === "string");
