import { Counter } from "./counted.ts";
import type { ArchiveFile } from "./files/archive-file.ts";
import type { Container } from "./files/container.ts";
import { openSources } from "./files/open.ts";
import { withoutTwins } from "./files/twins.ts";
import type { ArchiveFormat } from "./format.ts";
import { FORMATS } from "./formats/index.ts";
import { leftOver } from "./left-over.ts";
import { readFormat } from "./read-format.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { Seen } from "./seen.ts";
import { abortable, type Source } from "./source.ts";

/** Bytes between two reports of progress. */
const STEP = 2 ** 20;

/**
 * Reads archives as networks hand them out, one or many at once, in memory that does not grow with their size. What
 * they are is told from what is in them. Every file given is accounted for by a report.
 * @throws nothing for what is in a file; the signal's reason where it is aborted
 */
export async function* readArchives(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const counter = new Counter(options.signal);
  const containers: Container[] = [];
  for await (const container of openSources(sources.map((source) => abortable(source, options.signal)))) {
    yield* container.reports;
    containers.push(container);
  }
  const claims = await claimed(
    containers.flatMap(({ files }) => files),
    options,
  );
  const told = new Set<string>();
  const jobs = [];
  for (const { format, files } of claims) {
    const { kept, twins } = await withoutTwins(files);
    for (const twin of twins) told.add(twin.name);
    yield* twins;
    jobs.push({ format, files: kept.map((file) => counter.counted(file)) });
  }
  const seen = new Seen();
  let sent = 0;
  for (const { format, files } of jobs)
    for await (const reading of readFormat(format, files, options, seen)) {
      if (reading.type === "file") told.add(reading.name);
      yield reading;
      if (counter.done - sent < STEP) continue;
      sent = counter.done;
      yield { type: "progress", done: counter.done, of: counter.of };
    }
  for (const container of containers) yield* await leftOver(container, told);
  yield { type: "progress", done: counter.of, of: counter.of };
}

interface Claim {
  readonly format: ArchiveFormat;
  readonly files: readonly ArchiveFile[];
}

/** Which format reads which files; each file is read by one. */
async function claimed(files: readonly ArchiveFile[], options: ReadOptions): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  let free = files;
  for (const format of FORMATS) {
    const wanted = new Set(await format.claim(free, options));
    if (wanted.size === 0) continue;
    claims.push({ format, files: [...wanted] });
    free = free.filter((file) => !wanted.has(file));
  }
  return claims;
}
