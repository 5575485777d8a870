const LONGEST = 90;

/** A passage in quotation marks, cut at a word where it is long: enough to know which one is meant. */
export function quote(passage: string): string {
  const line = passage.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? `“${line}”` : `“${line.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …”`;
}
