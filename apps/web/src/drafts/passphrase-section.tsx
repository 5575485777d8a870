import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../words/use-words.ts";
import { canEncrypt } from "./passphrase.ts";
import { type PassphraseChange, PassphraseForm } from "./passphrase-form.tsx";
import { Unlock } from "./unlock.tsx";
import { useShelf } from "./use-shelf.ts";

/** A passphrase for the drafts: set, changed, removed. */
export function PassphraseSection() {
  const { passphrase } = useWords().drafts.data;
  const { status, hasPassphrase } = useShelf();
  const [doing, setDoing] = useState<PassphraseChange | null>(null);
  const [done, setDone] = useState<PassphraseChange | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  const end = (what: PassphraseChange | null): void => {
    flushSync(() => {
      setDoing(null);
      setDone(what);
    });
    heading.current?.focus();
  };
  const offer = (change: PassphraseChange, words: string) => (
    <button
      type="button"
      className="button"
      onClick={() => {
        setDone(null);
        setDoing(change);
      }}
    >
      {words}
    </button>
  );
  const content = () => {
    if (!canEncrypt()) return <p className="quiet small">{passphrase.cannot}</p>;
    if (status === "refused") return <p className="quiet small">{passphrase.refused}</p>;
    if (status === "locked") return <Unlock />;
    if (doing) return <PassphraseForm change={doing} onEnd={end} />;
    return (
      <>
        <p className="quiet small">{hasPassphrase ? passphrase.isSet : passphrase.text}</p>
        <div className="your-data-actions">
          {hasPassphrase ? (
            <>
              {offer("change", passphrase.change)}
              {offer("remove", passphrase.remove)}
            </>
          ) : (
            offer("set", passphrase.set)
          )}
        </div>
      </>
    );
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {passphrase.heading}
      </h3>
      {content()}
      <p aria-live="polite">{done && passphrase.done[done]}</p>
    </section>
  );
}
