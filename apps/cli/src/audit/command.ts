import { type FileReport, type ReadOptions, readArchives } from "@chaperone/archives";
import { type AuditProgress, type AuditReport, audit } from "@chaperone/audit";
import { type RuleAbout, readingProblems, writeReport } from "@chaperone/audit/report";
import { LEVELS } from "@chaperone/core";
import { type Context, EXIT } from "../context.ts";
import { profileIn } from "../profile.ts";
import { visible } from "../terminal/visible.ts";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";
import { askedFor, openSources } from "./asked.ts";
import { type FileStore, openFileStore } from "./file-store.ts";
import { lookerAt } from "./look.ts";
import type { AuditCommandOptions } from "./options.ts";
import { auditProgress } from "./progress.ts";
import { openReportFile } from "./report-file.ts";
import { summaryLines } from "./summary.ts";
import { ensureWritable, whyUnwritable } from "./unwritable.ts";
import { openWorkFolder } from "./work-folder.ts";

/** Checks all posts of some archives and writes the reports. @returns the exit code. */
export async function auditCommand(options: AuditCommandOptions, context: Context): Promise<number> {
  const rules = await rulesFor(options, context);
  const sources = await openSources(options.archives);
  for (const { path } of options.outputs) await ensureWritable(path);
  const author =
    options.authorProfile === null
      ? options.author
      : { ...(await profileIn(options.authorProfile)), ...options.author };
  const folder = openWorkFolder(
    workFolderOf(options),
    await askedFor(options, author, sources),
    options.resume,
  );
  if (options.resume && !folder.isResumed)
    context.err(`chaperone: there is no unfinished audit in ${folder.path}, so this one begins anew.\n`);
  const store = openFileStore(folder.path);
  const stop = new AbortController();
  context.onStop(() => stop.abort());
  let last: AuditReport["summary"] | null = null;
  let found: AuditProgress["found"] = { must: 0, should: 0, consider: 0 };
  const { jurisdiction, profession, light } = options;
  const threads = await context.loadThreads(options.threads ?? context.threads, {
    jurisdiction,
    profession,
    light,
    audit: { author, rules: options.rules, key: folder.key },
  });
  const progress = auditProgress(context, [
    ...(threads.isClose ? [] : (["close"] as const)),
    ...(options.withPictures ? [] : (["pictures"] as const)),
  ]);
  try {
    await audit({
      readings: () =>
        readArchives(sources, { ...options.reading, signal: stop.signal, onSenders: tellOnce(context) }),
      store,
      workers: threads,
      close: threads.isClose,
      since: options.since,
      until: options.until,
      rules,
      ...(options.withPictures && { lookAt: await lookerAt(context) }),
      signal: stop.signal,
      onProgress(now) {
        found = now.found;
        progress.show(now);
      },
      async onReport(report) {
        last = report.summary;
        await writeReports(report, options, { rules, id: folder.id });
      },
    });
  } catch (error) {
    progress.clear();
    if (stop.signal.aborted) return interrupted(store, options, context);
    return brokenOff(error, options, context);
  } finally {
    progress.clear();
    threads.close();
    store.close();
    folder.leave();
  }
  folder.remove();
  return conclude(last!, found, options, context);
}

/** @throws UsageError where --rules names what is no rule and no group of rules */
async function rulesFor({ rules: wanted }: AuditCommandOptions, context: Context): Promise<RuleAbout[]> {
  const rules = await context.loadRules();
  const isKnown = (name: string): boolean => rules.some(({ id }) => id === name || id.startsWith(`${name}/`));
  const unknown = wanted?.find((name) => !isKnown(name));
  if (unknown !== undefined)
    throw new UsageError(`--rules: there is no rule or group ${unknown}. chaperone rules lists them.`);
  return rules.map(({ id, summary, duties }) => ({ id, summary, duties }));
}

/** Beside the first report. */
const workFolderOf = ({ outputs }: AuditCommandOptions): string => `${outputs[0]!.path}.work`;

async function writeReports(
  { results, cases, summary }: AuditReport,
  { outputs, jurisdiction, profession, since, until }: AuditCommandOptions,
  more: { readonly rules: readonly RuleAbout[]; readonly id: string },
): Promise<void> {
  const files = await Promise.all(outputs.map(({ path, format }) => openReportFile(path, format)));
  const madeAt = new Date().toISOString();
  const about = { ...more, madeAt, version: VERSION, jurisdiction, profession, since, until };
  try {
    await writeReport({ results, cases, summary: { ...summary, ...about } }, files);
    for (const file of files) await file.finish();
  } catch (error) {
    for (const file of files) await file.abandon();
    throw error;
  }
}

function interrupted(store: FileStore, options: AuditCommandOptions, context: Context): number {
  try {
    store.save();
  } catch (error) {
    return brokenOff(error, options, context);
  }
  context.err(`chaperone: stopped. ${howToGoOn(options)}\n`);
  return EXIT.interrupted;
}

/** @throws what is no fault of the disk */
function brokenOff(error: unknown, options: AuditCommandOptions, context: Context): number {
  const why = whyUnwritable(error);
  if (why === null) throw error;
  context.err(`chaperone: stopped, since ${why}. Put that right. ${howToGoOn(options)}\n`);
  return EXIT.wrongUse;
}

const howToGoOn = (options: AuditCommandOptions): string =>
  `Give the same command with --resume to go on; what is known so far lies in ${workFolderOf(options)}, and tells of patients.`;

async function conclude(
  { counts, files }: AuditReport["summary"],
  found: AuditProgress["found"],
  { outputs, failOn }: AuditCommandOptions,
  context: Context,
): Promise<number> {
  for (const { name, problem, details } of files) {
    if (problem === null) continue;
    const { why, next } = readingProblems[problem](details);
    context.err(`chaperone: ${visible(name)}: ${why} ${next}\n`);
  }
  if (counts.posts === 0) context.err(`chaperone: ${noPosts(counts.outside)}\n`);
  await context.out(
    summaryLines(
      counts,
      found,
      outputs.map(({ path }) => path),
    ),
  );
  if (files.some(isProblem) || counts.posts === 0) return EXIT.wrongUse;
  const heavy = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return heavy.some((level) => found[level] > 0) ? EXIT.found : EXIT.nothingFound;
}

const noPosts = (outside: number): string =>
  outside > 0
    ? "there are no posts between the days of --since and --until."
    : "there are no posts to check in what was given.";

/** A file that should hold posts and was not read to its end. */
const isProblem = ({ state, problem }: FileReport): boolean =>
  problem !== null && (state === "refused" || state === "partly-read");

/** The archives are gone through again for their pictures. */
function tellOnce(context: Context): NonNullable<ReadOptions["onSenders"]> {
  const told = new Set<string>();
  return (file, senders) => {
    if (told.has(file)) return;
    told.add(file);
    const names = senders.map(({ name, messages }) => `“${visible(name)}” (${messages})`).join(", ");
    context.err(`chaperone: ${visible(file)}: say with --own-name which of these you are: ${names}.\n`);
  };
}
