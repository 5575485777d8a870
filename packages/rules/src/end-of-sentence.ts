import type { Document, Fix, TextSpan } from "@chaperone/core";
import { letterEnd } from "./words.ts";

/** Adds words in brackets before the stop that ends a sentence. */
export function bracketAtEnd(document: Document, span: TextSpan, words: string, label: string): Fix {
  const { start, end } = document.sentenceAt(span);
  const sentence = document.text.slice(start, end);
  const stop = /[\s.!?…"'”’)]*(?:\s#[\p{L}\p{N}_]+)*[\s.!?…]*$/u.exec(sentence)!.index;
  const at = letterEnd(document.text, start + stop);
  return { label, safety: "keeps-meaning", edits: [{ start: at, end: at, text: ` (${words})` }] };
}
