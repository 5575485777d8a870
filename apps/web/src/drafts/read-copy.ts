import type { CaseTrace, Ledger } from "@chaperone/core";
import { type Dismissals, isDismissals } from "../findings/dismissals.ts";
import { isRecord } from "../lib/kept.ts";
import { isKeepDays } from "../remembered/keep-days.ts";
import { isTrace } from "../remembered/store.ts";
import { type Settings, withKept } from "../settings/settings.ts";
import { fromBase64 } from "./base64.ts";
import { COPY_VERSION } from "./copy-file.ts";
import { isBody, isLabel, newId, type StoredPicture } from "./kept-draft.ts";
import type { WithFiles } from "./shelf.ts";
import type { NewFile } from "./to-keep.ts";

/** What a copy of everything has, as far as it makes sense. */
export interface Copy {
  readonly made: Date;
  readonly settings: Settings | null;
  readonly dismissed: Dismissals;
  readonly keepDays: number | null;
  readonly earlierPosts: Ledger | null;
  readonly drafts: readonly WithFiles[];
  /** Drafts that make no sense. */
  readonly broken: number;
}

/** @returns why it cannot be read, where it cannot */
export async function readCopy(file: Blob): Promise<Copy | "unreadable" | "newer"> {
  const value: unknown = await file
    .text()
    .then(JSON.parse)
    .catch(() => null);
  if (!isRecord(value) || value.chaperone !== "copy" || typeof value.version !== "number")
    return "unreadable";
  if (value.version > COPY_VERSION) return "newer";
  if (!Array.isArray(value.drafts) || typeof value.made !== "string") return "unreadable";
  const made = new Date(value.made);
  if (Number.isNaN(made.getTime())) return "unreadable";
  const drafts = value.drafts.map(draftFrom).filter((draft) => draft !== null);
  return {
    made,
    settings: isRecord(value.settings) ? withKept(value.settings) : null,
    dismissed: isDismissals(value.dismissed) ? value.dismissed : {},
    keepDays: isKeepDays(value.keepDays) ? value.keepDays : null,
    earlierPosts: ledgerFrom(value.earlierPosts),
    drafts,
    broken: value.drafts.length - drafts.length,
  };
}

function draftFrom(value: unknown): WithFiles | null {
  if (!isRecord(value) || !Array.isArray(value.pictures)) return null;
  try {
    const files: NewFile[] = [];
    const pictures = value.pictures.map((one) => pictureFrom(one, files));
    const whole = { ...value, pictures, revision: newId(), isOpen: false };
    if (!isLabel(whole) || !isBody(whole)) return null;
    const { id, made, changed, revision, form, decisions, posted, isOpen } = whole;
    return {
      draft: { id, made, changed, revision, form, pictures: whole.pictures, decisions, posted, isOpen },
      files,
    };
  } catch {
    // A picture that is no base64.
    return null;
  }
}

/** Its file gets an id of its own, since the one it had may be here already. */
function pictureFrom(value: unknown, files: NewFile[]): StoredPicture | null {
  if (!isRecord(value) || typeof value.content !== "string") return null;
  const { content, ...told } = value;
  const id = newId();
  const type = typeof told.type === "string" ? told.type : "";
  files.push({ id, file: new Blob([fromBase64(content)], { type }) });
  return { ...told, file: id } as StoredPicture;
}

function ledgerFrom(value: unknown): Ledger | null {
  if (!isRecord(value) || typeof value.key !== "string" || !Array.isArray(value.traces)) return null;
  return { key: value.key, traces: value.traces.filter((one): one is CaseTrace => isTrace(one)) };
}
