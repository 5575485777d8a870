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

/** What could be brought back, best first: this window's own, or else what still lay on a sheet. */
export function toBringBack(drafts: readonly KeptDraft[]): readonly KeptDraft[] {
  const current = readCurrent();
  const open = drafts.filter((draft) => draft.isOpen && !isDone(draft));
  return current === null ? open : open.filter(({ id }) => id === current);
}
