import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Question } from "../drafts/question.tsx";
import { usePastPostsWords } from "./words.ts";

/** Erases an audit and all it found; asked once. */
export function EraseButton(props: {
  readonly label: string;
  readonly question: string;
  readonly onErase: () => void;
}) {
  const { erase } = usePastPostsWords();
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setAsking(false));
    button.current?.focus();
  };
  if (isAsking)
    return (
      <Question question={props.question} yes={erase.yes} no={erase.no} onYes={props.onErase} onNo={close} />
    );
  return (
    <button ref={button} type="button" className="button" onClick={() => setAsking(true)}>
      {props.label}
    </button>
  );
}
