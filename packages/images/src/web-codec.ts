import type { Codec } from "./codec.ts";
import { ImageError } from "./image-error.ts";
import { type Raster, raster } from "./raster.ts";

const QUALITY = 0.9;
const TYPES = { jpeg: "image/jpeg", png: "image/png", webp: "image/webp" } as const;

/** The browser's own decoders and its canvas; runs in a page's worker. */
export function canvasCodec(): Codec {
  return { decode, encode };
}

async function decode(bytes: Uint8Array<ArrayBuffer>, format: "jpeg" | "png" | "webp"): Promise<Raster[]> {
  refuseNoise();
  const animated = format === "webp" ? await decodeFrames(bytes) : null;
  if (animated) return animated;
  const bitmap = await createImageBitmap(new Blob([bytes], { type: TYPES[format] }), {
    imageOrientation: "from-image",
    premultiplyAlpha: "none",
    colorSpaceConversion: "default",
  });
  return [pixelsOf(bitmap)];
}

/** Each frame of an animated picture; null where it stands still, or the browser has no decoder that gives frames. */
async function decodeFrames(bytes: Uint8Array<ArrayBuffer>): Promise<Raster[] | null> {
  if (!("ImageDecoder" in globalThis)) return null;
  const decoder = new ImageDecoder({ data: bytes, type: TYPES.webp });
  try {
    await decoder.tracks.ready;
    await decoder.completed;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    if (count < 2) return null;
    const frames: Raster[] = [];
    for (let at = 0; at < count; at++) {
      const { image } = await decoder.decode({ frameIndex: at, completeFramesOnly: true });
      frames.push(pixelsOf(image));
    }
    return frames;
  } finally {
    decoder.close();
  }
}

function pixelsOf(picture: ImageBitmap | VideoFrame): Raster {
  const [width, height] =
    "displayWidth" in picture
      ? [picture.displayWidth, picture.displayHeight]
      : [picture.width, picture.height];
  const context = canvas(width, height);
  context.drawImage(picture, 0, 0);
  picture.close();
  return raster(width, height, context.getImageData(0, 0, width, height).data);
}

async function encode(
  { width, height, data }: Raster,
  format: "jpeg" | "png",
): Promise<Uint8Array<ArrayBuffer>> {
  const context = canvas(width, height);
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const blob = await context.canvas.convertToBlob({ type: TYPES[format], quality: QUALITY });
  // A browser that cannot write a format writes another and says nothing.
  if (blob.type !== TYPES[format]) throw cannot("cannot write pictures of this kind");
  return new Uint8Array(await blob.arrayBuffer());
}

function canvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d", {
    colorSpace: "srgb",
    willReadFrequently: true,
  });
  if (!context) throw cannot("has not enough memory for this picture");
  return context;
}

const cannot = (why: string): ImageError =>
  new ImageError("not-supported", `This browser ${why}. Please try another browser, or a smaller picture.`);

/** How far a colour may be off, 0 to 255: some browsers change the lowest bit so that sites cannot tell devices apart. */
const NOISE = 4;

/**
 * Some browsers give made-up pixels to scripts, against tracking. Looked at, they would show nothing, and a copy would
 * be spoilt.
 * @throws ImageError "not-supported"
 */
function refuseNoise(): void {
  const side = 16;
  const drawn = Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * 37) % 256,
  );
  const context = canvas(side, side);
  context.putImageData(new ImageData(drawn, side, side), 0, 0);
  const read = context.getImageData(0, 0, side, side).data;
  if (drawn.every((value, at) => Math.abs(value - (read[at] as number)) <= NOISE)) return;
  throw new ImageError(
    "not-supported",
    "This browser hides pictures from pages, as a protection against tracking, so they cannot be looked at. Please allow this page to read the canvas, or use another browser.",
  );
}
