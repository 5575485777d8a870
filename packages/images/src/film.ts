import type { ImageFormat } from "@chaperone/core";
import { ImageError } from "./image-error.ts";
import { readMetadata } from "./metadata/index.ts";
import type { OpenedImage } from "./open.ts";
import type { Raster } from "./raster.ts";
import { LIMITS } from "./size.ts";

export type FilmFormat = Extract<ImageFormat, "mp4" | "webm">;

/** Moments of a film, taken by whoever can play it. */
export interface FilmStills {
  /** All of one size, at least one. */
  readonly frames: readonly Raster[];
  /** How long the film is; null where it does not tell. */
  readonly seconds: number | null;
}

export const isFilm = (format: ImageFormat | null): format is FilmFormat =>
  format === "mp4" || format === "webm";

/**
 * A film as far as it can be looked at: some of its moments, and what its file carries besides. What was not looked
 * at is told as missing, so that no film ever counts as looked at whole.
 * @param takeStills called once the file is known to be within the limits and can be followed to its end.
 * @throws ImageError "too-large", "damaged"; and what takeStills throws
 */
export async function openFilm(
  file: Blob,
  format: FilmFormat,
  takeStills: () => Promise<FilmStills>,
): Promise<OpenedImage> {
  if (file.size > LIMITS.fileBytes) {
    throw new ImageError(
      "too-large",
      "This film has more than 100 MB. Please cut the part you need out of it, and add that.",
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const metadata = await readMetadata(bytes, format);
  const stills = await takeStills();
  const { frames } = stills;
  return { format, bytes, frames, delays: [], metadata, clinical: [], missing: missingOf(stills) };
}

function missingOf({ frames, seconds }: FilmStills): string {
  const looked = frames.length === 1 ? "1 moment" : `${frames.length} moments`;
  const length = seconds === null ? "" : ` of ${lengthInWords(seconds)}`;
  return `${looked} of a film${length} ${frames.length === 1 ? "was" : "were"} looked at; the rest and its sound were not`;
}

function lengthInWords(seconds: number): string {
  const [count, unit] =
    seconds < 120 ? [Math.max(1, Math.round(seconds)), "second"] : [Math.round(seconds / 60), "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
