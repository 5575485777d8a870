import { unescaped } from "./entities.ts";

/** The words of a page as they are read: paragraphs apart, nothing of scripts and styles. */
export function wordsOf(html: string): string {
  const plain = html
    .replace(/<(script|style|head|template)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, "")
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/<br\b[^>]*>/giu, "\n")
    .replace(/<li\b[^>]*>/giu, "\n- ")
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|blockquote|figure|figcaption|section|tr)\b[^>]*>/giu, "\n\n")
    .replace(/<\/?[a-z!][^<>]*>/giu, "");
  return unescaped(plain)
    .replace(/[ \u00a0]*\n[ \u00a0]*/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
