import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { Forgotten } from "./forgotten.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { shelf } from "./use-shelf.ts";

/** Asks for the passphrase of the drafts, in the place of the sheet. */
export function Unlock({ onWithout }: { readonly onWithout?: () => void }) {
  const { lock } = useWords().drafts;
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<"asking" | "trying" | "wrong">("asking");
  const [hasForgotten, setForgotten] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const forgotButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const tryIt = async (): Promise<void> => {
    setState("trying");
    // Where it is right, this whole panel goes.
    if (await shelf.unlock(typed).catch(() => false)) return;
    setState("wrong");
    input.current?.select();
    input.current?.focus();
  };

  return (
    <section className="unlock" aria-labelledby={id}>
      <h2 id={id} className="panel-heading">
        {lock.heading}
      </h2>
      <p>{lock.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== "" && state !== "trying") void tryIt();
        }}
      >
        <PassphraseField
          ref={input}
          label={lock.passphrase}
          autoComplete="current-password"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            if (state === "wrong") setState("asking");
          }}
          problem={state === "wrong" ? lock.wrong : null}
        />
        <button type="submit" className="button button-primary" aria-disabled={state === "trying"}>
          {state === "trying" ? lock.unlocking : lock.unlock}
        </button>
      </form>
      <div className="unlock-else">
        {onWithout && (
          <>
            <p className="quiet small">{lock.withoutText}</p>
            <button type="button" className="button-plain" onClick={onWithout}>
              {lock.without}
            </button>
          </>
        )}
        {hasForgotten ? (
          <Forgotten
            onKeep={() => {
              setForgotten(false);
              setTimeout(() => forgotButton.current?.focus());
            }}
          />
        ) : (
          <button
            ref={forgotButton}
            type="button"
            className="button-plain"
            onClick={() => setForgotten(true)}
          >
            {lock.forgot}
          </button>
        )}
      </div>
    </section>
  );
}
