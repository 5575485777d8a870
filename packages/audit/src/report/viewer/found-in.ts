import type { Tally } from "../summary.ts";

/** Posts with something found. */
export const foundIn = ({ must, should, consider }: Tally): number => must + should + consider;
