import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../words/use-words.ts";
import { eraseEverything } from "./erase.ts";
import { Question } from "./question.tsx";
import { beginAnew } from "./use-shelf.ts";

/** The end of all that is kept; asked once, plainly. */
export function EraseSection() {
  const { erase } = useWords().drafts.data;
  const [isAsking, setAsking] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = (): void => {
    flushSync(() => setAsking(false));
    ask.current?.focus();
  };
  const eraseNow = async (): Promise<void> => {
    if (await eraseEverything().catch(() => false)) return beginAnew();
    setFailed(true);
    close();
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{erase.heading}</h3>
      <p className="quiet small">{erase.text}</p>
      {isAsking ? (
        <Question
          question={erase.question}
          yes={erase.yes}
          no={erase.no}
          onYes={() => void eraseNow()}
          onNo={close}
        />
      ) : (
        <button
          ref={ask}
          type="button"
          className="button"
          onClick={() => {
            setFailed(false);
            setAsking(true);
          }}
        >
          {erase.ask}
        </button>
      )}
      {isFailed && <p role="alert">{erase.failed}</p>}
    </section>
  );
}
