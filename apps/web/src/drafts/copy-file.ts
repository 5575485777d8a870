import { readDismissals } from "../findings/dismissals.ts";
import { readKeepDays } from "../remembered/keep-days.ts";
import { readLedger } from "../remembered/store.ts";
import type { Settings } from "../settings/settings.ts";
import { toBase64 } from "./base64.ts";
import type { KeptDraft } from "./kept-draft.ts";
import type { Shelf } from "./shelf.ts";

export const COPY_VERSION = 1;

export interface MadeCopy {
  readonly file: Blob;
  readonly picturesLost: number;
}

/**
 * All that is kept, in one file. It is put together from parts, since a text of many pictures would be longer than
 * a browser can hold.
 */
export async function makeCopy(shelf: Shelf, settings: Settings, now: Date): Promise<MadeCopy> {
  const head = {
    chaperone: "copy",
    version: COPY_VERSION,
    made: now.toISOString(),
    settings,
    dismissed: readDismissals(),
    keepDays: readKeepDays(),
    earlierPosts: await readLedger().catch(() => null),
  };
  const parts: BlobPart[] = [JSON.stringify(head).replace(/\}$/u, ',"drafts":[')];
  let picturesLost = 0;
  for (const [at, draft] of shelf.state().drafts.entries()) {
    const { text, lost } = await draftText(shelf, draft);
    parts.push(at === 0 ? "\n" : ",\n", new Blob([text]));
    picturesLost += lost;
  }
  parts.push("\n]}\n");
  return { file: new Blob(parts, { type: "application/json" }), picturesLost };
}

async function draftText(shelf: Shelf, draft: KeptDraft): Promise<{ text: string; lost: number }> {
  const found = await shelf.filesOf(draft);
  const pictures = await Promise.all(
    draft.pictures.map(async (picture) => {
      const file = found.get(picture.file);
      return file ? { ...picture, content: await toBase64(file) } : null;
    }),
  );
  const there = pictures.filter((one) => one !== null);
  // Where a draft lay is a matter of this browser.
  const { revision: _, isOpen: __, ...told } = draft;
  const text = JSON.stringify({ ...told, pictures: there });
  return { text, lost: pictures.length - there.length };
}
