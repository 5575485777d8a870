import type { CaseTrace } from "@chaperone/core";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../words/use-words.ts";
import { rememberedSentence } from "./sentences.ts";
import type { Remembered } from "./use-remembered.ts";

/** Below the draft: a way to say that it was posted, and then what was kept of it. */
export function Posted(props: {
  readonly text: string;
  /** Of the text as it stands; null while it is being read. */
  readonly trace: CaseTrace | null;
  readonly remembered: Remembered;
}) {
  const { text, trace, remembered } = props;
  const words = useWords().remembered;
  /** The text that was said to be posted: it may have to be read first. */
  const [wanted, setWanted] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = wanted === text;
  if (wanted !== null && !isWanted) setWanted(null);

  const keep = useEffectEvent(async (given: CaseTrace) => {
    if ((await remembered.remember(given)) === "done") setWanted(null);
  });
  useEffect(() => {
    if (isWanted && trace && !remembered.isSaving) void keep(trace);
  }, [isWanted, trace, remembered.isSaving]);

  if (remembered.posted)
    return (
      <Kept
        trace={remembered.posted}
        isKept={remembered.isKept}
        onUndo={() => {
          flushSync(() => void remembered.undo());
          button.current?.focus();
        }}
      />
    );
  return (
    <div className="posted">
      <button ref={button} type="button" className="button-plain" onClick={() => setWanted(text)}>
        {isWanted ? words.remembering : words.posted}
      </button>
    </div>
  );
}

/** Takes the keyboard from the button in whose place it stands; with the focus, the sentence is read out. */
function Kept(props: { readonly trace: CaseTrace; readonly isKept: boolean; readonly onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = useWords();
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div className="posted posted-kept">
      <p id={id}>{rememberedSentence(props.trace, props.isKept, words)}</p>
      <button ref={undo} type="button" className="button" aria-describedby={id} onClick={props.onUndo}>
        {words.remembered.undo}
      </button>
    </div>
  );
}
