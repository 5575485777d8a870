import { useEffect, useRef, useState } from "react";
import { readersLocale } from "../people/earlier-posts.ts";
import { plural } from "../words/sentences.ts";
import { isKeepDays, isTooOld, MOST_DAYS } from "./keep-days.ts";
import { type Remembered, todayIs } from "./use-remembered.ts";
import { earlierSentence } from "./words.en.ts";

/** At the foot of the page: how much is remembered of earlier posts, for how long, and a way to forget it. */
export function EarlierPosts({ remembered }: { readonly remembered: Remembered }) {
  const { traces, isKept } = remembered;
  const summary = useRef<HTMLElement>(null);
  const [isLeft, setLeft] = useState(false);
  if (traces === null) return null;

  const forget = async (): Promise<void> => {
    summary.current?.focus();
    setLeft(!(await remembered.forgetAll()));
  };
  return (
    <details className="earlier">
      <summary ref={summary}>{earlierSentence(traces, todayIs(), readersLocale())}</summary>
      <div className="earlier-more">
        <p>
          Of a post that you say you posted I keep attributes, such as age, place and job, and codes of
          uncommon words. Never its text, and nowhere but in this browser. On a device that others use, forget
          them when you leave.
        </p>
        {!isKept && <p>This browser would not keep the last change: it lasts until the page is closed.</p>}
        {isLeft && (
          <p role="alert">
            They could not be erased. Erase what this site has stored in your browser’s settings.
          </p>
        )}
        <KeepDays remembered={remembered} />
        {traces.length > 0 && <ForgetAll count={traces.length} onForget={() => void forget()} />}
      </div>
    </details>
  );
}

/** Nothing is forgotten while a number is typed, but when it is set. */
function KeepDays({ remembered }: { readonly remembered: Remembered }) {
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
        Days to keep them
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
        Set
      </button>
      <p aria-live="polite">
        {isSet
          ? `Each post is forgotten ${plural(remembered.keepDays, "day")} after its day.`
          : older > 0 && `Setting this forgets ${plural(older, "post")} older than that.`}
      </p>
    </form>
  );
}

/** Asks once more, since what is forgotten cannot be brought back. */
function ForgetAll(props: { readonly count: number; readonly onForget: () => void }) {
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
          Forget them all
        </button>
      </p>
    );
  return (
    <fieldset className="earlier-ask">
      <legend>
        Forget what {plural(props.count, "post")} told? Later drafts are then checked without{" "}
        {props.count === 1 ? "it" : "them"}, and this cannot be undone.
      </legend>
      <button type="button" className="button" onClick={props.onForget}>
        Yes, forget
      </button>
      <button ref={no} type="button" className="button" onClick={() => setAsking(false)}>
        Keep
      </button>
    </fieldset>
  );
}
