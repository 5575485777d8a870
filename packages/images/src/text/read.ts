import type { Net, Tensor } from "../detector.ts";
import type { Cut } from "./cut.ts";

/** What the reader made of a line. */
export interface Reading {
  readonly words: string;
  /** Mean over its characters of how sure it is of each, 0 to 1; 0 where there are none. */
  readonly certainty: number;
  /** Of the character it is least sure of. */
  readonly least: number;
  /** How many characters, without spaces. */
  readonly length: number;
}

/** The characters in the order of the network's answers: none, those of the file (one a line), a space. */
export const readCharacters = (file: string): string[] => [
  "",
  ...file.replace(/\r?\n$/, "").split(/\r?\n/),
  " ",
];

/** @param characters as `readCharacters` gives them. */
export async function readLine(net: Net, cut: Cut, characters: readonly string[]): Promise<Reading> {
  const [answer] = await net(toInput(cut));
  return decode(answer!, characters);
}

function toInput({ width, height, planes }: Cut): Tensor {
  const data = new Float32Array(3 * width * height);
  for (const [channel, plane] of planes.entries()) {
    for (let at = 0; at < plane.length; at++) data[channel * plane.length + at] = plane[at]! / 127.5 - 1;
  }
  return { data, dims: [1, 3, height, width] };
}

/** The likeliest character of each step; the same one twice in a row is one (connectionist temporal classification). */
export function decode({ data, dims }: Tensor, characters: readonly string[]): Reading {
  const [, steps = 0, classes = 0] = dims;
  let words = "";
  let before = 0;
  const sure: number[] = [];
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    let best = 0;
    for (let at = 1; at < classes; at++) if (data[start + at]! > data[start + best]!) best = at;
    if (best !== 0 && best !== before) {
      words += characters[best] ?? "";
      if (characters[best] !== " ") sure.push(data[start + best]!);
    }
    before = best;
  }
  return {
    words: words.trim(),
    certainty: sure.length === 0 ? 0 : sure.reduce((sum, value) => sum + value, 0) / sure.length,
    least: sure.length === 0 ? 0 : Math.min(...sure),
    length: sure.length,
  };
}
