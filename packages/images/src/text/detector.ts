import type { ImageSighting, ImageTextMeaning, Region } from "@chaperone/core";
import type { ImageDetector, Net } from "../detector.ts";
import { between, type Size } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { thickness } from "./candidates.ts";
import { type Examined, examine, type Reader } from "./examine.ts";
import { chanceOfText } from "./judge.ts";
import { isLabel } from "./labels.ts";
import { onPaper } from "./paper.ts";
import { readCharacters } from "./read.ts";

export interface TextNets {
  /** PP-OCRv4's detection network. */
  readonly find: Net;
  /** Its recognition network; without it every line stays unread. */
  readonly read?: Net;
  /** The file of its characters, one a line. */
  readonly characters: string;
}

/** Below this hardly anything is text: not even worth a "maybe". */
const HARDLY = 0.15;
/** Readings less certain than this are guesses. */
const READABLE = 0.5;
/** A label is left uncovered, so it has to be read with certainty. */
const CERTAIN = 0.85;
/** Letters for each height of a line, at least: fewer mean that part of the line was not read. */
const WHOLE = 0.4;
/** Around each line, of its height: the ends of letters. */
const MARGIN = 0.1;

/** Lines of readable text in a picture. */
export function createTextDetector({ find, read, characters }: TextNets): ImageDetector {
  const reader: Reader | null = read ? { net: read, characters: readCharacters(characters) } : null;
  return {
    id: "text",
    reads: "readable text",
    async look(picture: Raster, signal?: AbortSignal) {
      signal?.throwIfAborted();
      const examined = await examine(find, reader, onPaper(picture), signal);
      return examined
        .map((one) => toSighting(one, picture))
        .filter(({ confidence }) => confidence >= HARDLY)
        .sort((a, b) => a.region!.top - b.region!.top || a.region!.left - b.region!.left);
    },
  };
}

function toSighting(one: Examined, picture: Size): ImageSighting<"image-text"> {
  const words = readableWords(one);
  return {
    kind: "image-text",
    region: withMargin(one, picture),
    frame: 0,
    confidence: chanceOfText(one),
    details: { words, meaning: meaningOf(one, words) },
  };
}

const readableWords = ({ reading }: Examined): string | null =>
  reading && reading.length > 0 && reading.certainty >= READABLE ? reading.words : null;

function meaningOf({ reading, box }: Examined, words: string | null): ImageTextMeaning {
  if (words === null) return "unread";
  const heights = Math.max(box.width, box.height) / thickness(box);
  const isCertain = reading!.least >= CERTAIN && reading!.length >= WHOLE * heights;
  return isCertain && isLabel(words) ? "label" : "unknown";
}

function withMargin({ region, box }: Examined, { width, height }: Size): Region {
  const x = (MARGIN * thickness(box)) / width;
  const y = (MARGIN * thickness(box)) / height;
  const { left, top } = region;
  return between(left - x, top - y, left + region.width + x, top + region.height + y);
}
