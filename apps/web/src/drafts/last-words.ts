import { isRecord } from "../lib/kept.ts";
import { isBody, isLabel, type KeptDraft } from "./kept-draft.ts";

const PREFIX = "chaperone.last-words.";

/**
 * Drafts as they were in the last moment of a page. A busy browser gives up what a page has just asked of its
 * database once that page is gone, but not what it has put here. It lies here until it is in the database: as a
 * rule for some milliseconds, at most until the page is opened again. Never where there is a passphrase, and
 * without the files of pictures, for which there is no room.
 */
export const lastWords = {
  keep(draft: KeptDraft): void {
    inStorage((storage) => storage.setItem(PREFIX + draft.id, JSON.stringify(draft)));
  },

  forget(id: string): void {
    inStorage((storage) => storage.removeItem(PREFIX + id));
  },

  /** Those that make sense; the others are forgotten. */
  all(): readonly KeptDraft[] {
    const found: KeptDraft[] = [];
    inStorage((storage) => {
      for (const key of Object.keys(storage).filter((one) => one.startsWith(PREFIX))) {
        const draft = draftFrom(storage.getItem(key));
        if (draft && key === PREFIX + draft.id) found.push(draft);
        else storage.removeItem(key);
      }
    });
    return found;
  },
};

/** Where the browser allows no storage, or has no room left, there is the database alone. */
function inStorage(work: (storage: Storage) => void): void {
  try {
    work(localStorage);
  } catch {
    // As above.
  }
}

function draftFrom(text: string | null): KeptDraft | null {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isRecord(value) && isLabel(value) && isBody(value) ? value : null;
  } catch {
    return null;
  }
}
