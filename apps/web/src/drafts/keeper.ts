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
   * @param isStillWanted asked when the draft is this window's
   * @returns false where another window has it, or it is no longer wanted
   */
  async takeUp(draft: KeptDraft, wait = 0, isStillWanted = () => true): Promise<boolean> {
    const giveBack = await claim(draft.id, wait);
    if (!giveBack) return false;
    if (!isStillWanted()) {
      giveBack();
      return false;
    }
    await this.#putAway();
    this.#begin(draft.id, draft);
    this.#giveBack = giveBack;
    return true;
  }

  /** Lays the present draft aside for an empty sheet. @returns what was laid aside, where it is kept */
  async startNew(): Promise<KeptDraft | null> {
    await this.#putAway();
    const saved = this.#saved;
    this.#begin(newId(), null);
    return saved;
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
    if (!before || saidIn(now) !== saidIn(before)) this.#edited = new Date().toISOString();
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
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#leave();
  }

  /** It no longer comes back by itself. */
  async #putAway(): Promise<void> {
    await this.flush();
    if (this.#saved && this.#isOn) await this.#shelf.save(this.#toKeep(false)).catch(() => {});
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
      if (!this.#giveBack) {
        this.#giveBack = await claim(this.#id);
        keepCurrent(this.#id);
      }
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
    this.#onStanding("elsewhere");
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
    return this.#now !== null && this.#saved !== null && saidIn(this.#now) !== saidIn(this.#saved);
  }

  #isDirty(): boolean {
    if (!this.#now) return false;
    if (!this.#saved) return !isBlank(this.#now);
    return !this.#saved.isOpen || this.#isChanged() || this.#now.posted.join() !== this.#saved.posted.join();
  }
}

const isBlank = ({ form, pictures }: OnSheet): boolean => isBlankForm(form) && !pictures?.length;
