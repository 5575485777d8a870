import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { isKeepDays, isTooOld, MOST_DAYS } from "./keep-days.ts";
import { earlierSentence } from "./sentences.ts";
import { TraceList } from "./trace-list.tsx";
import { type Remembered, todayIs } from "./use-remembered.ts";

/** At the foot of the page: how much is remembered of earlier posts, for how long, and a way to forget it. */
export function EarlierPosts({ remembered }: { readonly remembered: Remembered }) {
  const { traces, isKept } = remembered;
  const words = useWords();
  const summary = useRef<HTMLElement>(null);
  const [isLeft, setLeft] = useState(false);
  if (traces === null) return null;

  const forget = async (): Promise<void> => {
    summary.current?.focus();
    setLeft(!(await remembered.forgetAll()));
  };
  return (
    <details className="earlier">
      <summary ref={summary}>{earlierSentence(traces, todayIs(), words)}</summary>
      <div className="earlier-more">
        <p>{words.remembered.explained}</p>
        {traces.length > 0 && <TraceList traces={traces} />}
        {!isKept && <p>{words.remembered.lastsTillClosed}</p>}
        {isLeft && <p role="alert">{words.remembered.notErased}</p>}
        <KeepDays remembered={remembered} />
        {traces.length > 0 && <ForgetAll count={traces.length} onForget={() => void forget()} />}
      </div>
    </details>
  );
}

/** Nothing is forgotten while a number is typed, but when it is set. */
function KeepDays({ remembered }: { readonly remembered: Remembered }) {
  const words = useWords().remembered;
  const [typed, setTyped] = useState(String(remembered.keepDays));
  const [isSet, setIsSet] = useState(false);
  const days = Number(typed);
  const older = isKeepDays(days)
    ? (remembered.traces ?? []).filter((trace) => isTooOld(trace, days, todayIs())).length
    : 0;
  return (
    <form
      className="earlier-days"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isKeepDays(days)) return;
        void remembered.changeKeepDays(days);
        setIsSet(true);
      }}
    >
      <label className="field">
        {words.keepDays}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_DAYS}
          required
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setIsSet(false);
          }}
        />
      </label>
      <button type="submit" className="button">
        {words.set}
      </button>
      <p aria-live="polite">
        {isSet ? words.isSet(remembered.keepDays) : older > 0 && words.wouldForget(older)}
      </p>
    </form>
  );
}

/** Asks once more, since what is forgotten cannot be brought back. */
function ForgetAll(props: { readonly count: number; readonly onForget: () => void }) {
  const words = useWords().remembered;
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <p>
        <button ref={ask} type="button" className="button" onClick={() => setAsking(true)}>
          {words.forgetAll}
        </button>
      </p>
    );
  return (
    <fieldset className="earlier-ask">
      <legend>{words.ask(props.count)}</legend>
      <button type="button" className="button" onClick={props.onForget}>
        {words.yes}
      </button>
      <button ref={no} type="button" className="button" onClick={() => setAsking(false)}>
        {words.no}
      </button>
    </fieldset>
  );
}
