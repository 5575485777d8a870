import { deskOf } from "../../drafts/desk.ts";
import { isRecord, keep, readKept } from "../../lib/kept.ts";

/** Which draft at the desk a draft on the sheet was handed in as: ids alone. */
const KEY = "chaperone.handed-in";
/** Old ones go first. */
const MOST = 200;

const isIds = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((id) => typeof id === "string");

const read = (): Readonly<Record<string, string>> => readKept(KEY, isIds, {});

/** What the draft on the sheet was handed in as; null where it never was. */
export function handedInAs(): string | null {
  const own = deskOf()?.id();
  return own === undefined ? null : (read()[own] ?? null);
}

export function rememberHandedIn(draftId: string): void {
  const own = deskOf()?.id();
  if (own === undefined) return;
  const others = Object.entries(read()).filter(([id]) => id !== own);
  keep(KEY, Object.fromEntries([...others, [own, draftId]].slice(-MOST)));
}

/** The draft in this browser that was handed in as that one; null where it was handed in elsewhere. */
export const keptAs = (draftId: string): string | null =>
  Object.entries(read()).find(([, known]) => known === draftId)?.[0] ?? null;
