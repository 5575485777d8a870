import { readDicom } from "./file.ts";
import { displayOf, greyOf, needsRange, type Range, rangeOf } from "./grey.ts";
import { type PixelSource, pixelSource } from "./header.ts";
import { asImageError } from "./open-dicom.ts";
import { isGrey, measuredFrames, measuredValues } from "./pixels.ts";
import { nativeFrame, type Samples } from "./samples.ts";

/** Black and white, in which a window shows all that lies beyond its ends. */
const ENDS = [0, 255] as const;

/**
 * Whether greys that differ look alike where a file is shown as it says: whoever turns the window then sees what
 * nobody looked at.
 * @param bytes of a DICOM file whose pixels are not compressed
 * @throws ImageError
 */
export async function hidesGreys(bytes: Uint8Array): Promise<boolean> {
  try {
    const { elements, ...file } = await readDicom(bytes);
    const source = pixelSource({ elements, ...file });
    const { header } = source;
    if (!isGrey(header)) return false;
    const display = displayOf(elements, header, 0);
    const read = (frame: number): Samples => nativeFrame(source.data, header, frame).samples;
    const range = needsRange(display, header) ? measured(source, elements, read) : null;
    const shown = display.window?.width ?? (range && range.high - range.low);
    // Bytes that are shown as they stand.
    if (shown === null) return false;
    // So many numbers make one of the 256 greys; those that are nearer to each other no window tells well apart.
    const step = Math.max(1, shown / 255 / Math.abs(display.slope));
    const grey = greyOf(display, header, range);
    const ends = ENDS.map((end) => ({
      end,
      least: Number.POSITIVE_INFINITY,
      most: Number.NEGATIVE_INFINITY,
    }));
    for (let frame = 0; frame < header.frames; frame++) {
      for (const number of new Set(read(frame))) {
        const end = ends.find((each) => each.end === grey(number));
        if (!end) continue;
        end.least = Math.min(end.least, number);
        end.most = Math.max(end.most, number);
      }
    }
    return ends.some(({ least, most }) => most - least > step);
  } catch (error) {
    throw asImageError(error);
  }
}

function measured(
  { header }: PixelSource,
  elements: Parameters<typeof displayOf>[0],
  read: (frame: number) => Samples,
): Range {
  return rangeOf(
    measuredFrames(header).flatMap((frame) =>
      measuredValues(read(frame), displayOf(elements, header, frame)),
    ),
  );
}
