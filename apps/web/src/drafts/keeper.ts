import type { DraftForm } from "../compose/use-draft.ts";
import type { KeptPicture } from "../pictures/kept-picture.ts";
import { keepCurrent } from "./current-draft.ts";
import { type Decision, isBlankForm, type KeptDraft, newId } from "./kept-draft.ts";
import { saidIn } from "./said.ts";
import type { Shelf } from "./shelf.ts";
import { type Refusal, refusalOf } from "./shelf-state.ts";
import type { ToKeep } from "./to-keep.ts";
import { claim } from "./windows.ts";

/** What lies on the sheet. */
export interface OnSheet {
  readonly form: DraftForm;
  /** Null where pictures cannot be kept. */
  readonly pictures: readonly KeptPicture[] | null;
  readonly decisions: readonly Decision[];
  readonly posted: readonly string[];
}

/** Whether what lies on the sheet is kept. "No pictures": there was room for its words alone. */
export type Standing = "kept" | "no pictures" | "off" | Refusal;

/** What came of laying a draft aside. Not kept: nothing was done, since it would have been lost. */
export type Outcome = "done" | "elsewhere" | "gone" | "not kept";

/** Milliseconds after the last key, and at most between two savings while somebody types on. */
const PAUSE = 400;
const LONGEST = 1_500;

/** Keeps the draft on the sheet: a moment after each pause, and when the page is left. */
export class Keeper {
  readonly #shelf: Shelf;
  readonly #onStanding: (standing: Standing) => void;
  #id = newId();
  #giveBack: (() => void) | null = null;
  /** As it was kept last, and as it is now. */
  #saved: KeptDraft | null = null;
  #now: OnSheet | null = null;
  #edited = "";
  #isOn = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsSince = 0;
  #work: Promise<unknown> = Promise.resolve();

  constructor(shelf: Shelf, onStanding: (standing: Standing) => void) {
    this.#shelf = shelf;
    this.#onStanding = onStanding;
  }

  get id(): string {
    return this.#id;
  }

  /**
   * Lays the present draft aside for another.
   * @param read gives that draft as it is kept, once it is this window's; null where it is no longer wanted
   */
  async takeUp(id: string, wait: number, read: () => Promise<KeptDraft | null>): Promise<Outcome> {
    const giveBack = await claim(id, wait);
    if (!giveBack) return "elsewhere";
    const draft = await read().catch(() => null);
    const outcome = draft ? await this.#putAway() : "gone";
    if (!draft || outcome !== "done") {
      giveBack();
      return outcome;
    }
    this.#begin(id, draft);
    this.#giveBack = giveBack;
    return "done";
  }

  /** Lays the present draft aside for an empty sheet. @returns the draft that was, where it is kept */
  async startNew(): Promise<{ readonly outcome: Outcome; readonly laidAside: KeptDraft | null }> {
    const outcome = await this.#putAway();
    const laidAside = this.#saved;
    if (outcome === "done") this.#begin(newId(), null);
    return { outcome, laidAside };
  }

  /** The draft is about to be deleted: an empty sheet, and nothing more is written of it. */
  async drop(): Promise<void> {
    await this.#work;
    this.#begin(newId(), null);
  }

  /** What was kept is deleted; what lies on the sheet stays there. */
  detach(): void {
    const now = this.#now;
    this.#begin(newId(), null);
    this.#now = now;
  }

  /** Whether its author wants drafts kept. What was refused before is tried again. */
  turn(on: boolean): void {
    this.#isOn = on;
    this.#onStanding(on ? "kept" : "off");
    if (this.#isDirty()) this.#later();
  }

  note(now: OnSheet): void {
    const before = this.#now ?? this.#saved;
    this.#now = now;
    if (!before || differs(now, before)) this.#edited = new Date().toISOString();
    // Whoever chooses where it goes is about to write.
    if (before && this.#isOn) this.#shelf.warmUp();
    if (this.#isDirty()) this.#later();
  }

  /** Writes what is not written yet. */
  flush(): Promise<unknown> {
    clearTimeout(this.#timer);
    this.#waitsSince = 0;
    this.#work = this.#work.then(() => this.#write());
    return this.#work;
  }

  /** The page is being left: what can be written at once is. Only locks make sure that nobody else writes it. */
  flushAtOnce(): void {
    if (!this.#isOn || !this.#isDirty()) return;
    const before = this.#saved;
    const isOurs = !before || (this.#giveBack && navigator.locks);
    const saving = isOurs && this.#shelf.saveAtOnce(this.#toKeep(true));
    if (!saving) return void this.flush();
    this.#saved = saving.draft;
    saving.done.catch(() => {
      if (this.#saved === saving.draft) this.#saved = before;
      // Where the page goes on after all, this says what stands in the way.
      void this.flush();
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#leave();
  }

  /** It no longer comes back by itself. What could not be kept is not laid aside. */
  async #putAway(): Promise<Outcome> {
    await this.flush();
    // Somebody typed on meanwhile.
    if (this.#hasUnkept()) await this.flush();
    if (this.#hasUnkept()) return "not kept";
    if (this.#saved && this.#isOn) await this.#shelf.save(this.#toKeep(false)).catch(() => {});
    return "done";
  }

  #begin(id: string, saved: KeptDraft | null): void {
    this.#leave();
    clearTimeout(this.#timer);
    this.#waitsSince = 0;
    this.#id = id;
    this.#saved = saved;
    this.#now = null;
    keepCurrent(id);
    this.#onStanding(this.#isOn ? "kept" : "off");
  }

  #leave(): void {
    this.#giveBack?.();
    this.#giveBack = null;
  }

  #later(): void {
    if (this.#isOn) this.#shelf.warmUp();
    // Before the first writing is through, since the page may be reloaded while it is under way.
    if (!this.#saved) keepCurrent(this.#id);
    this.#waitsSince ||= Date.now();
    clearTimeout(this.#timer);
    const left = this.#waitsSince + LONGEST - Date.now();
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(PAUSE, left)));
  }

  async #write(): Promise<void> {
    if (!this.#isOn || !this.#isDirty()) return;
    const before = this.#saved;
    try {
      if (isBlank(this.#now!)) return await this.#forget();
      this.#giveBack ??= await claim(this.#id);
      const saved = await this.#shelf.save(this.#toKeep(true));
      // While this one waited, the last moment may have come and written a later state.
      if (this.#saved === before) this.#saved = saved;
      this.#onStanding("kept");
    } catch (error) {
      if (this.#saved === before) await this.#afterRefusal(refusalOf(error));
    }
  }

  async #afterRefusal(why: Refusal): Promise<void> {
    if (why === "elsewhere") return this.#startOwn();
    if (why === "full" && this.#now?.pictures?.length) {
      try {
        this.#saved = await this.#shelf.save({ ...this.#toKeep(true), pictures: null });
        return this.#onStanding("no pictures");
      } catch {
        // Not even its words.
      }
    }
    this.#onStanding(why);
  }

  /** Another window changed the draft: what stands here becomes one of its own. */
  async #startOwn(): Promise<void> {
    this.#leave();
    this.#id = newId();
    this.#saved = null;
    await this.#write();
    if (this.#saved) this.#onStanding("elsewhere");
  }

  /** Nothing is left on the sheet. */
  async #forget(): Promise<void> {
    const saved = this.#saved;
    this.#saved = null;
    if (saved) await this.#shelf.delete(saved);
  }

  #toKeep(isOpen: boolean): ToKeep {
    const now = this.#now ?? { ...this.#saved!, pictures: null };
    const changed = this.#isChanged() || !this.#saved ? this.#edited : this.#saved.changed;
    return { ...now, id: this.#id, before: this.#saved, isOpen, changed };
  }

  /** Its author changed what it says. */
  #isChanged(): boolean {
    return this.#now !== null && this.#saved !== null && differs(this.#now, this.#saved);
  }

  /** Taking it off the sheet would lose something. */
  #hasUnkept(): boolean {
    return this.#saved ? this.#isChanged() : this.#now !== null && !isBlank(this.#now);
  }

  #isDirty(): boolean {
    if (!this.#now || !this.#saved) return this.#hasUnkept();
    return !this.#saved.isOpen || this.#isChanged() || this.#now.posted.join() !== this.#saved.posted.join();
  }
}

const isBlank = ({ form, pictures }: OnSheet): boolean => isBlankForm(form) && !pictures?.length;

/** Pictures that cannot be kept are as they were. */
const differs = (now: OnSheet, before: OnSheet | KeptDraft): boolean =>
  saidIn({ ...now, pictures: now.pictures ?? before.pictures }) !== saidIn(before);
