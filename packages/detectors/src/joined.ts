/** A pattern written over several lines, each broken after a "|", as one line again. */
export const joined = (lines: string): string => lines.replace(/\n\s*/g, "").trim();

/** Such a pattern, in small letters or capitals. */
export const inAnyCase = (lines: string): RegExp => new RegExp(joined(lines), "i");
