import type { Level } from "@chaperone/core";

/** Levels have a shape as well as a colour, the same ones as on the screen. */
export const MARKS = {
  must: { marker: "■", underline: "━" },
  should: { marker: "◆", underline: "╍" },
  consider: { marker: "○", underline: "┄" },
} as const satisfies Record<Level, { readonly marker: string; readonly underline: string }>;
