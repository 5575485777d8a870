import type { FileReport, ReadingProblem } from "../reading.ts";
import { fileReport } from "../report.ts";
import { type ArchiveFile, archiveFile } from "./archive-file.ts";
import { LIMITS } from "./limits.ts";
import { isArchive, isClutter, safePath, shown, wrappingFolder } from "./paths.ts";

/** An archive, a folder, or files given by themselves: what is in it, and what of it is left out from the start. */
export interface Container {
  readonly name: string;
  readonly files: readonly ArchiveFile[];
  readonly reports: readonly FileReport[];
}

/** A file of a container, under the name it has there. */
export interface Listed {
  readonly raw: string;
  readonly size: number | null;
  readonly problem?: ReadingProblem | null;
  readonly stream: () => AsyncIterable<Uint8Array>;
  readonly head?: ArchiveFile["head"];
}

/** @param name of the container, "" for files whose own names say all */
export function container(
  name: string,
  listed: Iterable<Listed>,
  problem: ReadingProblem | null = null,
): Container {
  const leftOut = new LeftOut();
  const kept: { readonly path: string; readonly file: Listed }[] = [];
  for (const file of listed) {
    const path = safePath(file.raw);
    const fullName = joined(name, shown(file.raw));
    if (path === null) leftOut.add(fullName, "refused", "unsafe-name");
    else if (isClutter(path)) continue;
    else if (name !== "" && isArchive(path)) leftOut.add(fullName, "left-out", "nested-archive");
    else if (file.problem) leftOut.add(fullName, "refused", file.problem);
    else kept.push({ path, file });
  }
  const wrapping = wrappingFolder(kept.map(({ path }) => path)).length;
  const files = kept.map(({ path, file: { size, stream, head } }) =>
    archiveFile({
      path: path.slice(wrapping),
      name: joined(name, path),
      size,
      stream,
      ...(head && { head }),
    }),
  );
  return { name, files, reports: [...leftOut.reports(name), ...ending(name, problem, files.length)] };
}

const joined = (container: string, path: string): string =>
  container === "" ? path : `${container}/${path}`;

const ending = (name: string, problem: ReadingProblem | null, files: number): readonly FileReport[] =>
  problem === null
    ? []
    : [fileReport(name, { state: files === 0 ? "refused" : "partly-read", problem, details: { files } })];

/** Some are named, the others counted: a hostile archive may have a million. */
class LeftOut {
  private readonly named: FileReport[] = [];
  private readonly more = new Map<ReadingProblem, number>();

  add(name: string, state: "refused" | "left-out", problem: ReadingProblem): void {
    if (this.named.length < LIMITS.leftOutReports) this.named.push(fileReport(name, { state, problem }));
    else this.more.set(problem, (this.more.get(problem) ?? 0) + 1);
  }

  reports(name: string): readonly FileReport[] {
    const counted = [...this.more].map(([problem, files]) =>
      fileReport(name, { state: "left-out", problem, details: { files } }),
    );
    return [...this.named, ...counted];
  }
}
