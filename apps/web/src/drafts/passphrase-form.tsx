import { useEffect, useRef, useState } from "react";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { LEAST_LENGTH } from "./passphrase.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { shelf } from "./use-shelf.ts";

export type PassphraseChange = "set" | "change" | "remove";

type Problem = { readonly at: "present" | "next" | "again" | "all"; readonly words: string };

/** Asks for what a change of the passphrase needs. */
export function PassphraseForm(props: {
  readonly change: PassphraseChange;
  /** With the change that was made, or null. */
  readonly onEnd: (made: PassphraseChange | null) => void;
}) {
  const { change, onEnd } = props;
  const words = useWords().drafts.data.passphrase;
  const [typed, setTyped] = useState({ present: "", next: "", again: "" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWorking, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const submit = async (): Promise<void> => {
    const found = problemOf(change, typed, words);
    setProblem(found);
    if (found) return focusOn(form.current, found.at);
    setWorking(true);
    try {
      if (await make(change, typed)) return onEnd(change);
      setProblem({ at: "present", words: words.wrong });
      focusOn(form.current, "present");
    } catch {
      setProblem({ at: "all", words: words.failed });
    }
    setWorking(false);
  };

  const field = (at: "present" | "next" | "again", label: string, hint?: string) => (
    <div data-field={at}>
      <PassphraseField
        label={label}
        autoComplete={at === "present" ? "current-password" : "new-password"}
        value={typed[at]}
        onChange={(value) => setTyped({ ...typed, [at]: value })}
        problem={problem?.at === at ? problem.words : null}
        {...(hint && { hint })}
      />
    </div>
  );
  const save = { set: words.save, change: words.saveChange, remove: words.saveRemove }[change];
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void submit();
      }}
    >
      {change !== "set" && field("present", words.present)}
      {change !== "remove" && field("next", words.next, words.hint)}
      {change !== "remove" && field("again", words.again)}
      {problem?.at === "all" && <p role="alert">{problem.words}</p>}
      <div className="your-data-actions">
        <button type="submit" className="button button-primary" aria-disabled={isWorking}>
          {isWorking ? words.working : save}
        </button>
        <button type="button" className="button" onClick={() => onEnd(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

type Typed = { readonly present: string; readonly next: string; readonly again: string };

function problemOf(
  change: PassphraseChange,
  { next, again }: Typed,
  words: Words["drafts"]["data"]["passphrase"],
): Problem | null {
  if (change === "remove") return null;
  if (next.length < LEAST_LENGTH) return { at: "next", words: words.tooShort };
  return next === again ? null : { at: "again", words: words.differs };
}

/** @returns false where the present passphrase is another one */
async function make(change: PassphraseChange, { present, next }: Typed): Promise<boolean> {
  if (change === "change") return shelf.changePassphrase(present, next);
  if (change === "remove") return shelf.removePassphrase(present);
  await shelf.setPassphrase(next);
  return true;
}

const focusOn = (form: HTMLFormElement | null, at: string): void =>
  form?.querySelector<HTMLInputElement>(`[data-field="${at}"] input`)?.focus();
