import type { CoverageEntry, DraftImage, ImageReport } from "@chaperone/core";
import type { Context } from "../context.ts";
import { type Problem, problem } from "../input/index.ts";
import { sourcesFrom } from "../input/source.ts";
import type { NamedPicture } from "../options.ts";
import { isProblem, openPicture, orProblem } from "./file.ts";
import { LOOKING, progressOn } from "./progress.ts";

/** The pictures of a draft as they were looked at, and what could not be. */
export interface DraftPictures {
  readonly images: readonly DraftImage[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Looks at each picture. One that cannot be opened keeps its number, and the coverage says that it was not seen. */
export async function lookAtPictures(
  named: readonly NamedPicture[],
  context: Context,
): Promise<DraftPictures> {
  const files = named.map(({ file }) => file);
  const images: DraftImage[] = [];
  const problems: Problem[] = [];
  if (named.length === 0) return { images, files, problems };
  const tools = await context.loadPictureTools([]);
  const progress = progressOn(context);
  for (const [at, source] of sourcesFrom(files, NO_INPUT).entries()) {
    const { file, alt } = named[at]!;
    const opened = file === "-" ? problem("standard input", NO_PICTURE) : await openPicture(source, tools);
    const seen = isProblem(opened)
      ? opened
      : await orProblem(file, "looked at", () => opened.look(progress.of(file, LOOKING)));
    progress.clear();
    if (isProblem(seen)) problems.push(seen);
    images.push({ seen: isProblem(seen) ? notSeen(at, file) : seen, ...(alt !== null && { alt }) });
  }
  return { images, files, problems };
}

const NO_PICTURE = "is where the words of the draft come from. Name the picture's file.";

const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

/** Nothing is known of it but that. */
export const notSeen = (at: number, file: string): ImageReport => ({
  format: "png",
  width: 0,
  height: 0,
  frames: 0,
  sightings: [],
  coverage: [notOpened(at, file)],
});

const notOpened = (at: number, file: string): CoverageEntry => ({
  detector: `picture-${at + 1}`,
  reads: `picture ${at + 1} (${file})`,
  run: { state: "skipped", reason: "it could not be opened" },
});
