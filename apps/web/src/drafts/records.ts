import { isRecord } from "../lib/kept.ts";
import type { DraftRecord, FileRecord } from "./database.ts";
import { type DraftBody, isBody, isLabel, type KeptDraft } from "./kept-draft.ts";
import type { Key } from "./passphrase.ts";
import { type Sealed, seal, sealValue, unseal, unsealValue } from "./seal.ts";

/** A draft as it is written: sealed where there is a key. */
export async function toRecord(draft: KeptDraft, key: Key | null): Promise<DraftRecord> {
  if (!key) return openRecord(draft);
  const { body, ...label } = openRecord(draft);
  return { ...label, sealed: await sealValue(key.key, body, draft.id) };
}

/** The same without a passphrase, at once. */
export function openRecord(draft: KeptDraft): DraftRecord & { readonly body: DraftBody } {
  const { id, made, changed, revision, ...body } = draft;
  return { id, made, changed, revision, body };
}

/** What was written; null where this version of the page, or this key, makes no sense of it. */
export async function fromRecord(record: unknown, key: Key | null): Promise<KeptDraft | null> {
  if (!isRecord(record) || !isLabel(record)) return null;
  const body = "sealed" in record ? await opened(record.sealed, key, record.id) : Reflect.get(record, "body");
  if (!isBody(body)) return null;
  const { id, made, changed, revision } = record;
  return { ...body, id, made, changed, revision };
}

const opened = (sealed: unknown, key: Key | null, of: string): Promise<unknown> =>
  key && isSealed(sealed) ? unsealValue(key.key, sealed, of).catch(() => null) : Promise.resolve(null);

const isSealed = (value: unknown): value is Sealed =>
  isRecord(value) && value.iv instanceof Uint8Array && value.data instanceof ArrayBuffer;

export async function toFile(id: string, draft: string, file: Blob, key: Key | null): Promise<FileRecord> {
  if (!key) return { id, draft, file };
  const { iv, data } = await seal(key.key, await file.arrayBuffer(), nameOf(id, draft));
  return { id, draft, sealed: { iv, data: new Blob([data]) } };
}

/** A picture's file; null where it is lost, or the key is another one. */
export async function fromFile(record: FileRecord | undefined, key: Key | null): Promise<Blob | null> {
  if (!record) return null;
  if ("file" in record) return record.file instanceof Blob ? record.file : null;
  if (!key) return null;
  try {
    const { iv, data } = record.sealed;
    const bytes = await unseal(
      key.key,
      { iv, data: await data.arrayBuffer() },
      nameOf(record.id, record.draft),
    );
    return new Blob([bytes]);
  } catch {
    return null;
  }
}

const nameOf = (id: string, draft: string): string => `${draft}/${id}`;
