import type { Duty } from "@chaperone/core";
import { casesPass } from "../cases/cases-pass.ts";
import { closePass } from "./close-pass.ts";
import { noCounts } from "./counts.ts";
import { KeptPosts } from "./kept-posts.ts";
import { addPictures, picturesPass } from "./pictures-pass.ts";
import { quickPass } from "./quick-pass.ts";
import { reportOf } from "./report.ts";
import type { AuditOptions, AuditReport, Run, Stage } from "./run.ts";
import type { AuditStore } from "./store.ts";

const REPORT_EVERY = 120_000;
/** Writing reports takes no more than one in so many parts of the time. */
const SHARE_OF_TIME = 20;

/**
 * Checks all posts of some archives: the quick parts every one, then the model those that could matter, the likeliest
 * harm first; then posts beside one another, and their pictures. It goes on where the store says that it stopped.
 * @throws the signal's reason where it is aborted, and what the readings, the store or a report throw
 */
export async function audit(options: AuditOptions): Promise<void> {
  const run = await begun(options);
  await quickPass(run);
  await tell(run, false);
  await closePass(run);
  await casesPass(run);
  await picturesPass(run);
  await options.store.flush();
  await tell(run, true);
}

/**
 * What the store knows by now, with nothing read or checked anew.
 * @param finished whether the audit that wrote it came to its end
 */
export async function keptReport(options: AuditOptions, finished: boolean): Promise<AuditReport> {
  return reportOf(await begun(options), finished);
}

/** With what the store has of an earlier run. */
async function begun(options: AuditOptions): Promise<Run> {
  const { store, rules } = options;
  const duties = new Map<string, readonly Duty[]>(rules.map((rule) => [rule.id, rule.duties]));
  const kept = new KeptPosts((ruleId) => duties.get(ruleId) ?? []);
  let through = 0;
  let read: Run["read"] = null;
  for await (const { record } of store.all("progress")) {
    through = Math.max(through, record.through);
    read = record.all ?? read;
  }
  const run: Run = {
    options,
    reported: { at: performance.now(), took: 0 },
    kept,
    through,
    posts: read?.counts.posts ?? noCounts().posts,
    read,
    pictures: { looked: 0, not: 0, unopened: [] },
    seen: new Set(),
    linked: new Set(),
    cases: new Map(),
    step: (stage, done, of) => step(run, stage, done, of),
  };
  await restorePosts(run, store);
  await restoreResults(run, store);
  return run;
}

/** What is beyond the progress is looked at again, and then comes a second time. */
async function restorePosts({ kept, through }: Run, store: AuditStore): Promise<void> {
  for await (const { at, record } of store.all("posts"))
    if (record.n < through && kept.placeOf(record.n) === -1)
      kept.add(record.n, at, record.post, record.checked);
}

async function restoreResults({ kept, ...run }: Run, store: AuditStore): Promise<void> {
  for await (const { at, record } of store.all("results")) {
    const { n, checked, pictures, linked } = record;
    kept.take(kept.placeOf(n), at, checked);
    if (linked) run.linked.add(n);
    if (linked && checked.collective) run.cases.set(n, checked.collective);
    if (!pictures) continue;
    run.seen.add(n);
    addPictures(run.pictures, pictures);
  }
}

async function step(run: Run, stage: Stage, done: number, of: number): Promise<void> {
  const { options, kept, reported, posts } = run;
  options.onProgress?.({ stage, done, of, posts, found: { ...kept.found } });
  // Before the archives are read to their end a report would say little of how much is left.
  if (stage === "quick" || done === of) return;
  const wait = Math.max(options.reportEvery ?? REPORT_EVERY, reported.took * SHARE_OF_TIME);
  if (performance.now() - reported.at >= wait) await tell(run, false);
}

async function tell(run: Run, finished: boolean): Promise<void> {
  const started = performance.now();
  await run.options.onReport(await reportOf(run, finished));
  const at = performance.now();
  run.reported = { at, took: at - started };
}
