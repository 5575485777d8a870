import type { KeptPicture } from "../pictures/kept-picture.ts";
import { type Database, database, databaseIfThere, databaseNow, type FileRecord, LOCK } from "./database.ts";
import { type KeptDraft, newId } from "./kept-draft.ts";
import { lastWords } from "./last-words.ts";
import { changedLock, isLock, type Key, type Lock, newLock, openLock } from "./passphrase.ts";
import { fromFile, fromRecord, toFile, toRecord } from "./records.ts";
import { reseal } from "./reseal.ts";
import { byLastChange, NotKept, OPENING, type ShelfState } from "./shelf-state.ts";
import { composed, type NewFile, type ToKeep } from "./to-keep.ts";
import { otherWindows, type Tidings, type Windows } from "./windows.ts";
import {
  addDrafts,
  deleteAllDrafts,
  deleteDraft,
  putIfNewer,
  type Written,
  writeAtOnce,
  writeDraft,
} from "./writing.ts";

/** A draft that was deleted, to be put back. */
export interface Deleted {
  readonly draft: KeptDraft;
  readonly files: readonly FileRecord[];
}

/** A draft with the files of its pictures. */
export interface WithFiles {
  readonly draft: KeptDraft;
  readonly files: readonly NewFile[];
}

/** The drafts that this browser keeps: all that is written and read goes through here. */
export class Shelf {
  #state = OPENING;
  #key: Key | null = null;
  #lock: Lock | null = null;
  #isErasing = false;
  /** The saving under way, if one is. */
  #saving = new AbortController();
  #windows: Windows | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #onErased: () => void;

  /** @param onErased another window erased everything */
  constructor(onErased: () => void) {
    this.#onErased = onErased;
  }

  readonly state = (): ShelfState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what is kept; what other windows change is followed from then on. */
  async open(): Promise<ShelfState> {
    this.#windows ??= otherWindows((tidings) => this.#hear(tidings));
    return this.read();
  }

  async read(): Promise<ShelfState> {
    await this.#read();
    return this.#state;
  }

  /** @throws NotKept, or what the browser throws; then all is as it was */
  async save(wanted: ToKeep): Promise<KeptDraft> {
    const { draft, newFiles } = composed(wanted);
    const key = this.#keyToWrite();
    this.#saving = new AbortController();
    const { signal } = this.#saving;
    await writeDraft(
      await database(),
      await sealed({ draft, files: newFiles }, key),
      draft.pictures.map(({ file }) => file),
      { lock: key?.id, revision: wanted.before?.revision },
      signal,
    );
    lastWords.forget(draft.id);
    this.#saved(draft);
    return draft;
  }

  /** Opens the database ahead of the first writing, which may be the last moment of the page. */
  warmUp(): void {
    if (this.#state.status === "open" && !this.#isErasing) database().catch(() => {});
  }

  /**
   * The same in the last moment of a page, when nothing can be waited for. The draft must be this window's alone.
   * @returns null where it cannot be done at once: with a passphrase, or before the database is open; its last words
   * are then all that is kept
   */
  saveAtOnce(wanted: ToKeep): { readonly draft: KeptDraft; readonly done: Promise<void> } | null {
    if (this.#state.status !== "open" || this.#key || this.#isErasing) return null;
    const { draft, newFiles } = composed(wanted);
    lastWords.keep(draft);
    const found = databaseNow();
    if (!found) return null;
    // What waits for another transaction to end is lost with the page; this one writes all that the other would have.
    this.#saving.abort();
    const done = writeAtOnce(found, draft, newFiles).then(() => lastWords.forget(draft.id));
    this.#saved(draft);
    return { draft, done };
  }

  /** Its pictures as they were given; one whose file is lost is left out. */
  async picturesOf(draft: KeptDraft): Promise<readonly KeptPicture[]> {
    const files = await this.filesOf(draft);
    return draft.pictures.flatMap(({ file: id, name, lastModified, alt, boxes }) => {
      const file = files.get(id);
      return file ? [{ name, file, lastModified, alt, boxes }] : [];
    });
  }

  /** The files of its pictures by their ids. */
  async filesOf({ pictures }: KeptDraft): Promise<ReadonlyMap<string, Blob>> {
    const files = new Map<string, Blob>();
    if (pictures.length === 0) return files;
    const found = await database();
    for (const { file: id, type } of pictures) {
      const file = await fromFile(await found.get("files", id), this.#key);
      if (file) files.set(id, file.slice(0, file.size, type));
    }
    return files;
  }

  async delete(draft: KeptDraft): Promise<Deleted> {
    lastWords.forget(draft.id);
    const files = await deleteDraft(await database(), draft.id);
    this.#show(this.#state.drafts.filter(({ id }) => id !== draft.id));
    return { draft, files };
  }

  async putBack({ draft, files }: Deleted): Promise<void> {
    const key = this.#keyToWrite();
    const record = await toRecord({ ...draft, isOpen: false }, key);
    await addDrafts(await database(), [{ record, files }], key?.id);
    await this.#changed();
  }

  /** Adds drafts with their files, as a copy of everything has them. */
  async add(all: readonly WithFiles[]): Promise<void> {
    const key = this.#keyToWrite();
    const written: Written[] = [];
    for (const one of all) written.push(await sealed(one, key));
    await addDrafts(await database(), written, key?.id);
    await this.#changed();
  }

  /** Deletes all drafts, those that cannot be read too. The passphrase stays, unless it is forgotten. */
  async deleteAll(how?: "and the passphrase"): Promise<void> {
    for (const { id } of lastWords.all()) lastWords.forget(id);
    const found = await databaseIfThere();
    if (found) await deleteAllDrafts(found, how !== undefined);
    await this.#changed(how ? "passphrase" : "drafts");
  }

  /** @returns false where the passphrase is another one */
  async unlock(passphrase: string): Promise<boolean> {
    const lock = this.#lock;
    const key = lock && (await openLock(lock, passphrase));
    if (!key) return false;
    this.#key = key;
    await this.#sealLeftOpen(lock, key);
    await this.#read();
    return true;
  }

  async setPassphrase(passphrase: string): Promise<void> {
    const from = this.#keyToWrite();
    const { lock, key } = await newLock(passphrase, newId());
    await reseal(await database(), from, key, lock);
    this.#key = key;
    await this.#changed("passphrase");
  }

  /** Nothing is written anew but the lock. @returns false where the present one is wrong */
  async changePassphrase(present: string, next: string): Promise<boolean> {
    const lock = this.#lock && (await changedLock(this.#lock, present, next));
    if (!lock) return false;
    await (await database()).put("lock", lock, LOCK);
    await this.#changed("passphrase");
    return true;
  }

  /** @returns false where the passphrase is another one */
  async removePassphrase(passphrase: string): Promise<boolean> {
    const key = this.#lock && (await openLock(this.#lock, passphrase));
    if (!key) return false;
    await reseal(await database(), key, null, null);
    await this.#changed("passphrase");
    return true;
  }

  /** Nothing is written from here on, in any window: everything is about to be erased. */
  beginErasing(): void {
    this.#isErasing = true;
    this.#windows?.tell("erasing");
  }

  endErasing(isErased: boolean): void {
    this.#isErasing = isErased;
    this.#windows?.tell(isErased ? "erased" : "drafts");
  }

  #keyToWrite(): Key | null {
    if (this.#isErasing) throw new NotKept("browser");
    if (this.#state.status === "locked") throw new NotKept("locked");
    return this.#key;
  }

  /** A window closed in the moment the passphrase was set may have written without it. */
  async #sealLeftOpen(lock: Lock, key: Key): Promise<void> {
    const found = await database();
    const records = await found.getAll("drafts");
    if (records.some((record) => "body" in record)) await reseal(found, key, key, lock).catch(() => {});
  }

  async #read(): Promise<void> {
    try {
      const words = lastWords.all();
      const found = words.length > 0 ? await database() : await databaseIfThere();
      const state: ShelfState = found ? await this.#readFrom(found) : { ...OPENING, status: "open" };
      const isLeft = found !== null && words.length > 0 && state.status === "open";
      this.#set(isLeft ? await this.#withLastWords(found, words) : state);
    } catch {
      this.#set({ ...this.#state, status: "refused" });
    }
  }

  async #readFrom(found: Database): Promise<ShelfState> {
    const transaction = found.transaction(["drafts", "lock"]);
    const [lock, records] = await Promise.all([
      transaction.objectStore("lock").get(LOCK),
      transaction.objectStore("drafts").getAll(),
    ]);
    this.#lock = isLock(lock) ? lock : null;
    if (this.#key?.id !== this.#lock?.id) this.#key = null;
    const hasPassphrase = lock !== undefined;
    if (hasPassphrase && !this.#key) return { ...OPENING, status: "locked", hasPassphrase };
    const read = await Promise.all(records.map((record) => fromRecord(record, this.#key)));
    const drafts = byLastChange(read.filter((draft) => draft !== null));
    return { status: "open", hasPassphrase, drafts, unreadable: records.length - drafts.length };
  }

  /** What a page could not write before it was gone is written now. */
  async #withLastWords(found: Database, words: readonly KeptDraft[]): Promise<ShelfState> {
    for (const draft of words) {
      await putIfNewer(found, await toRecord(draft, this.#key));
      lastWords.forget(draft.id);
    }
    return this.#readFrom(found);
  }

  #hear(tidings: Tidings): void {
    this.#isErasing = tidings === "erasing" || tidings === "erased";
    if (tidings === "erased") this.#onErased();
    if (!this.#isErasing) void this.#read();
  }

  async #changed(tidings: Tidings = "drafts"): Promise<void> {
    await this.#read();
    this.#windows?.tell(tidings);
  }

  #saved(draft: KeptDraft): void {
    this.#show([draft, ...this.#state.drafts.filter(({ id }) => id !== draft.id)]);
  }

  #show(drafts: readonly KeptDraft[]): void {
    this.#set({ ...this.#state, status: "open", drafts: byLastChange(drafts) });
    this.#windows?.tell("drafts");
  }

  #set(state: ShelfState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function sealed({ draft, files }: WithFiles, key: Key | null): Promise<Written> {
  const record = await toRecord(draft, key);
  return { record, files: await Promise.all(files.map(({ id, file }) => toFile(id, draft.id, file, key))) };
}
