import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import type { Rewrites } from "./rewrites.ts";

/** All that can be said otherwise at one press. A single rewrite has its button in its own card. */
export function RewriteAll(props: {
  readonly rewrites: Rewrites;
  /** The draft is being read again. */
  readonly busy: boolean;
  readonly onRewrite: (rewrites: Rewrites) => void;
}) {
  const { rewrites, busy } = props;
  const count = rewrites.fixes.length;
  const { findings } = useWords();
  const words = count < 2 ? null : findings.rewriteAll(count, rewrites.offered);
  // Typing over a passage takes its rewrite away until it is read again: the button waits in its place meanwhile.
  const [settled, setSettled] = useState(words);
  if (!busy && settled !== words) setSettled(words);
  const shown = busy ? settled : words;
  if (shown === null) return null;
  return (
    <button
      type="button"
      className="button rewrite-all"
      disabled={shown !== words}
      onClick={() => props.onRewrite(rewrites)}
    >
      {shown}
    </button>
  );
}
