import { unescaped } from "./entities.ts";

/** What is on a page and never read: up to its end, or the page's where that is missing. */
const UNREAD = /<(?:(script|style|head|template)\b|!--)/giu;

/**
 * The words of a page as they are read: paragraphs apart, nothing of scripts and styles. However long and broken the
 * page, each of its characters is looked at a few times only.
 */
export function wordsOf(html: string): string {
  const plain = withoutUnread(html)
    .replace(/\s+/gu, " ")
    .replace(/<br\b[^<>]*>/giu, "\n")
    .replace(/<li\b[^<>]*>/giu, "\n- ")
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|blockquote|figure|figcaption|section|tr)\b[^<>]*>/giu, "\n\n")
    .replace(/<\/?[a-z!][^<>]*>/giu, "");
  return unescaped(plain)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function withoutUnread(html: string): string {
  let kept = "";
  let at = 0;
  for (let found = next(UNREAD, html, at); found !== null; found = next(UNREAD, html, at)) {
    kept += html.slice(at, found.index);
    const end = next(
      found[1] === undefined ? /-->/gu : new RegExp(`</${found[1]}\\s*>`, "giu"),
      html,
      found.index,
    );
    if (end === null) return kept;
    at = end.index + end[0].length;
  }
  return kept + html.slice(at);
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
