import type { KeptDraft } from "./kept-draft.ts";
import { isDone } from "./kept-draft.ts";

/** Which draft this window had, so that reloading brings back that one. An id says nothing of a draft. */
const KEY = "chaperone.current-draft";

export function keepCurrent(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Then the draft changed last is brought back.
  }
}

export function readCurrent(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * What could be brought back, best first: this window's own, or else what still lay on a sheet.
 * @param current this window's, as it was when the page was opened
 */
export function toBringBack(drafts: readonly KeptDraft[], current: string | null): readonly KeptDraft[] {
  const open = drafts.filter((draft) => draft.isOpen && !isDone(draft));
  return current === null ? open : open.filter(({ id }) => id === current);
}
