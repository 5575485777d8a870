import { graphemesOf, widthOf } from "./width.ts";

/** The beginning of a text, with "…" for what does not fit. */
export const cutEnd = (text: string, width: number): string =>
  widthOf(text) <= width ? text : width < 1 ? "" : `${fitting(graphemesOf(text), width - 1).join("")}…`;

/** The end of a text, with "…" for what does not fit. */
export const cutStart = (text: string, width: number): string =>
  widthOf(text) <= width
    ? text
    : width < 1
      ? ""
      : `…${fitting(graphemesOf(text).reverse(), width - 1)
          .reverse()
          .join("")}`;

/** As many of the first graphemes as fit. */
function fitting(graphemes: readonly string[], width: number): string[] {
  let used = 0;
  const past = graphemes.findIndex((grapheme) => {
    used += widthOf(grapheme);
    return used > width;
  });
  return graphemes.slice(0, past === -1 ? undefined : past);
}
