import type { DraftForm } from "../compose/use-draft.ts";
import type { KeptPicture } from "../pictures/kept-picture.ts";
import { type Decision, type KeptDraft, newId } from "./kept-draft.ts";
import { storedOf } from "./pictures-of.ts";

/** What is to be kept of a draft. */
export interface ToKeep {
  readonly id: string;
  /** As it was kept last, by this window; null where it never was. */
  readonly before: KeptDraft | null;
  /** ISO time of its author's last change. */
  readonly changed: string;
  readonly form: DraftForm;
  /** Null leaves them as they were kept. */
  readonly pictures: readonly KeptPicture[] | null;
  readonly decisions: readonly Decision[];
  readonly posted: readonly string[];
  readonly isOpen: boolean;
}

export interface NewFile {
  readonly id: string;
  readonly file: Blob;
}

/** The draft as it will be kept, and the files of it that are not yet. */
export function composed(wanted: ToKeep): {
  readonly draft: KeptDraft;
  readonly newFiles: readonly NewFile[];
} {
  const { before, pictures, id, changed, form, decisions, posted, isOpen } = wanted;
  const known = before?.pictures ?? [];
  const stored = pictures ? storedOf(pictures, known) : known;
  const draft: KeptDraft = {
    id,
    made: before?.made ?? new Date().toISOString(),
    changed,
    revision: newId(),
    form,
    pictures: stored,
    decisions,
    posted,
    isOpen,
  };
  const isKnown = (file: string): boolean => known.some((one) => one.file === file);
  const newFiles = stored.flatMap(({ file }, at) => {
    const picture = pictures?.[at];
    return picture && !isKnown(file) ? [{ id: file, file: picture.file }] : [];
  });
  return { draft, newFiles };
}
