import { unescaped } from "../../text/entities.ts";

/** A line that quotes somebody, as ">" marks it; ">!" hides words of one's own. */
const QUOTE = /^ {0,3}>(?!!) ?/u;

/**
 * The author's own words of Markdown, and the ones they quote. Lines are quoted from whoever is answered, and must not
 * be taken as the author's.
 */
export function withoutQuotes(markdown: string): { readonly text: string; readonly quoted: string } {
  const lines = unescaped(markdown).split("\n");
  const own = lines.filter((line) => !QUOTE.test(line));
  const quoted = lines.filter((line) => QUOTE.test(line)).map((line) => line.replace(QUOTE, ""));
  return { text: unmarked(own.join("\n")), quoted: unmarked(quoted.join("\n")) };
}

/** Without the marks that its readers do not see; their words and addresses stay. */
function unmarked(text: string): string {
  return text
    .replace(/\[([^\]\n]{1,300})\]\((https?:\/\/[^\s)]+)\)/gu, "$1 ($2)")
    .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1/gu, "$2")
    .replace(/>!([^\n]{1,2000}?)!</gu, "$1")
    .replace(/^#{1,6} +/gmu, "")
    .replace(/\u200b/gu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
