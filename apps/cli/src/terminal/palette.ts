import type { Level } from "@chaperone/core";

type Paint = (text: string) => string;

/** What colour is used for. Shape and words carry the same meaning, so that none is needed. */
export type Palette = Readonly<Record<Level | "quiet" | "strong" | "accent", Paint>>;

const plain: Paint = (text) => text;

export const NO_COLOUR: Palette = {
  must: plain,
  should: plain,
  consider: plain,
  quiet: plain,
  strong: plain,
  accent: plain,
};

const paint =
  (on: string, off: string): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** The sixteen colours everybody has; the reader's own theme keeps them legible. */
const SIXTEEN: Palette = {
  must: paint("31", "39"),
  should: paint("33", "39"),
  consider: paint("34", "39"),
  quiet: paint("2", "22"),
  strong: paint("1", "22"),
  accent: paint("36", "39"),
};

/** Brick, ochre, slate blue and teal, in tones between light and dark that read on either. */
const MANY: Palette = {
  must: paint("38;5;167", "39"),
  should: paint("38;5;172", "39"),
  consider: paint("38;5;68", "39"),
  quiet: paint("38;5;245", "39"),
  strong: paint("1", "22"),
  accent: paint("38;5;73", "39"),
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * FORCE_COLOR decides first, then NO_COLOR, then whether anybody is looking: what is piped into a file
 * or another program stays plain.
 */
export function choosePalette(env: Environment, isTerminal: boolean): Palette {
  const forced = env.FORCE_COLOR;
  const many =
    /256|truecolor|24bit/u.test(`${env.TERM} ${env.COLORTERM}`) || forced === "2" || forced === "3";
  if (forced !== undefined) return forced === "0" || forced === "false" ? NO_COLOUR : many ? MANY : SIXTEEN;
  if (env.NO_COLOR || env.TERM === "dumb" || !isTerminal) return NO_COLOUR;
  return many ? MANY : SIXTEEN;
}
