import type { Statistics } from "./statistics.ts";

/** A logistic model over the figures of a view. */
export interface Model {
  readonly constant: number;
  readonly weights: Readonly<Record<keyof Statistics, number>>;
}

// Fitted by training/image-clinical; its README says on how little.

/** A radiograph, against all that was not made in care. */
export const FILM: Model = {
  constant: -6.091,
  weights: {
    coloured: -7.285,
    colours: 0.165,
    black: 3.793,
    dark: -4.298,
    middle: -4.228,
    white: 0.096,
    change: -1.653,
    edges: -18.656,
    flat: -4.383,
    darkBorder: -0.065,
    brightBorder: -1.031,
    coarse: 4.856,
    mirrored: 0.447,
    chest: 0.227,
    tones: 7.592,
    upright: 3.11,
  },
};

/** A scan or an ultrasound picture, which stand on black. */
export const BLACK: Model = {
  constant: -14.906,
  weights: {
    coloured: -6.507,
    colours: 2.359,
    black: 6.962,
    dark: 3.038,
    middle: -0.553,
    white: 3.022,
    change: 3.161,
    edges: -6.459,
    flat: 1.197,
    darkBorder: 0.355,
    brightBorder: -0.072,
    coarse: 2.465,
    mirrored: 1.726,
    chest: -0.78,
    tones: 9.432,
    upright: -1.177,
  },
};
