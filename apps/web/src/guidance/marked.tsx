import { piecesOf } from "./words-in-text.ts";

/** A text with what was asked for marked in it. */
export const Marked = ({ text, asked }: { readonly text: string; readonly asked: readonly string[] }) =>
  piecesOf(text, asked).map(({ at, words, isMatch }) => (isMatch ? <mark key={at}>{words}</mark> : words));
