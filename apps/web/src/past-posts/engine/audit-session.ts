import { type AuditProgress, audit, createMemoryStore, keptReport } from "@chaperone/audit";
import { openCheckPool } from "./check-pool.ts";
import {
  type AuditDatabase,
  eraseAuditDatabase,
  isAuditKept,
  type KeptAudit,
  openAuditDatabase,
  readBegun,
  writeBegun,
} from "./database.ts";
import { fileSource } from "./file-source.ts";
import { knownFiles, matched } from "./known-files.ts";
import { takeLock } from "./lock.ts";
import type { Answers, Download, FromAudit, GivenFile, Standing, ToAudit, Trouble } from "./protocol.ts";
import { openRecordStore } from "./record-store.ts";
import { survey } from "./survey.ts";
import { auditOptions, reportFile, resultsOf, type Work } from "./work.ts";

type Message<Type extends ToAudit["type"]> = Extract<ToAudit, { type: Type }>;

const TELL_EVERY_MS = 250;

/** One audit at a time, from the files given to what was found; everything but the screen. */
export class AuditSession {
  readonly #tell: (message: FromAudit) => void;
  readonly #startChecker: () => Worker;
  #page: Message<"open"> = { type: "open", build: "", workers: 1 };
  #hasLock = false;
  #database: AuditDatabase | null = null;
  #work: Work | null = null;
  #given: Message<"begin"> | null = null;
  #abort = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(tell: (message: FromAudit) => void, startChecker: () => Worker) {
    this.#tell = tell;
    this.#startChecker = startChecker;
  }

  /** Shows what is kept, and goes on with it where it can. */
  async open(page: Message<"open">): Promise<void> {
    this.#page = page;
    this.#hasLock ||= await takeLock();
    if (!this.#hasLock) return this.#stand({ phase: "elsewhere" });
    const kept = await this.#openKept().catch(() => null);
    if (!kept) return this.#stand({ phase: "empty" });
    this.#work = { kept, store: await openRecordStore(this.#database!), sources: null };
    if (kept.isFinished) {
      await this.#showKept(this.#work);
      return this.#stand({ phase: "done", begun: kept });
    }
    if (kept.build !== page.build) return this.#pause("files-as-page-is-newer");
    if (!kept.isRead) return this.#pause("files");
    this.#run();
  }

  /** Looks at the files, asks what has to be asked, and begins. */
  async begin(given: Message<"begin">): Promise<void> {
    this.#stand({ phase: "looking" });
    this.#abort = new AbortController();
    this.#given = given;
    const { signal } = this.#abort;
    const questions = await survey(given.files.map(fileSource), signal).catch(() => null);
    if (signal.aborted) return;
    if (questions) this.#stand({ phase: "asking", questions });
    else await this.answer({});
  }

  async answer(answers: Answers): Promise<void> {
    if (!this.#given) return;
    const { files, who, keeps } = this.#given;
    this.#given = null;
    await this.#forget();
    const kept: KeptAudit = {
      id: crypto.getRandomValues(new Uint32Array(2)).join(""),
      at: new Date().toISOString(),
      files: await knownFiles(files),
      who,
      answers,
      build: this.#page.build,
      key: crypto.getRandomValues(new Uint32Array(4)).join(""),
      rules: [],
      isRead: false,
      isFinished: false,
    };
    const isKept = keeps && (await this.#keep(kept));
    const store = isKept ? await openRecordStore(this.#database!) : createMemoryStore();
    this.#work = { kept, store, sources: files.map(fileSource) };
    this.#run(keeps && !isKept ? "no-storage" : null);
  }

  async goOn(files: readonly GivenFile[] | null): Promise<void> {
    if (!this.#work) return;
    let { kept, sources } = this.#work;
    if (files) {
      const found = await matched(kept.files, files);
      if (found.missing.length > 0)
        return this.#pause(
          kept.build === this.#page.build ? "files" : "files-as-page-is-newer",
          found.missing,
        );
      sources = found.files.map(fileSource);
    }
    const store = this.#database ? await openRecordStore(this.#database) : this.#work.store;
    if (kept.build !== this.#page.build) {
      for (const log of ["posts", "same", "results", "progress"] as const) await store.clear(log);
      kept = { ...kept, build: this.#page.build, isRead: false };
    }
    this.#work = { kept, store, sources };
    this.#run();
  }

  /** At once, whatever is under way. */
  stop(): void {
    this.#abort.abort();
  }

  async erase(): Promise<void> {
    this.stop();
    this.#given = null;
    await this.#forget();
    this.#stand({ phase: "empty" });
  }

  /** The whole report as a file. */
  async write(format: Download): Promise<void> {
    try {
      const { kept } = this.#work!;
      const report = await this.#reportNow(this.#work!);
      this.#tell({ type: "written", format, file: await reportFile(report, kept, format) });
    } catch {
      this.#tell({ type: "not-written", format });
    }
  }

  #run(trouble: Trouble | null = null): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#running = this.#audit(signal, trouble).catch((error: unknown) => {
      if (!this.#work) return;
      const { kept, sources } = this.#work;
      this.#pause(kept.isRead || sources ? null : "files", [], signal.aborted ? null : troubleIn(error));
    });
  }

  async #audit(signal: AbortSignal, trouble: Trouble | null): Promise<void> {
    const { who, key } = this.#work!.kept;
    this.#stand({ phase: "running", begun: this.#work!.kept }, trouble);
    const pool = openCheckPool(this.#page.workers, this.#startChecker, { type: "begin", key, ...who });
    try {
      await this.#note({ rules: await pool.rules });
      const work = this.#work!;
      await audit(
        auditOptions(work, {
          workers: pool,
          signal,
          onProgress: everySoOften((progress) => this.#tell({ type: "progress", progress })),
          onReport: async (report) => {
            if (!this.#work!.kept.isRead) await this.#note({ isRead: true });
            this.#tell({ type: "results", results: await resultsOf(report, work.kept) });
          },
        }),
      );
      await this.#note({ isFinished: true });
      this.#stand({ phase: "done", begun: work.kept }, trouble);
    } finally {
      pool.close();
      await this.#work?.store.flush().catch(() => {});
    }
  }

  async #openKept(): Promise<KeptAudit | null> {
    if (!(await isAuditKept())) return null;
    this.#database ??= await openAuditDatabase(() => this.#lose());
    return readBegun(this.#database);
  }

  /** @returns whether the browser lets it be kept */
  async #keep(kept: KeptAudit): Promise<boolean> {
    try {
      this.#database = await openAuditDatabase(() => this.#lose());
      await writeBegun(this.#database, kept);
      return true;
    } catch {
      this.#database = null;
      return false;
    }
  }

  async #note(change: Partial<KeptAudit>): Promise<void> {
    if (!this.#work) return;
    this.#work = { ...this.#work, kept: { ...this.#work.kept, ...change } };
    if (this.#database) await writeBegun(this.#database, this.#work.kept);
  }

  async #showKept(work: Work): Promise<void> {
    this.#tell({ type: "results", results: await resultsOf(await this.#reportNow(work), work.kept) });
  }

  #reportNow = (work: Work) =>
    keptReport(auditOptions(work, { onReport: async () => {} }), work.kept.isFinished);

  async #forget(): Promise<void> {
    await this.#running;
    this.#work = null;
    this.#database?.close();
    this.#database = null;
    // Where the browser keeps nothing there is nothing to erase.
    await eraseAuditDatabase().catch(() => {});
  }

  /** Another window erased everything. */
  #lose(): void {
    this.stop();
    this.#work = null;
    this.#database = null;
    this.#stand({ phase: "empty" });
  }

  #pause(
    needs: Extract<Standing, { phase: "paused" }>["needs"],
    missing: readonly string[] = [],
    trouble: Trouble | null = null,
  ): void {
    this.#stand({ phase: "paused", begun: this.#work!.kept, needs, missing }, trouble);
  }

  #stand(standing: Standing, trouble: Trouble | null = null): void {
    this.#tell({ type: "standing", standing, trouble });
  }
}

const troubleIn = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "no-room" : "fault";

/** Lets the first of each stage through, and then one now and then. */
function everySoOften(tell: (progress: AuditProgress) => void): (progress: AuditProgress) => void {
  let last: { readonly stage: string; readonly at: number } | null = null;
  return (progress) => {
    const now = performance.now();
    if (last?.stage === progress.stage && now - last.at < TELL_EVERY_MS) return;
    last = { stage: progress.stage, at: now };
    tell(progress);
  };
}
