import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import type { CheckState } from "../check/use-check.ts";
import type { PeopleSaid } from "../people/said.ts";
import { useWords } from "../words/use-words.ts";
import { type Heard, type Known, toSay } from "./heard.ts";

/** Long enough that fast typing is not talked over. */
const PAUSE_MS = 700;
/** What comes sooner after the last words waits: nobody is flooded. */
const APART_MS = 4_000;

/** What there is to know of the draft as it stands; null while it is being read, and of an empty one. */
export function useKnown(
  check: CheckState,
  shown: readonly LiveFinding[],
  said: PeopleSaid | null,
  isBlank: boolean,
): Known | null {
  const { verdict, failed, busy } = check;
  return useMemo(() => {
    if (isBlank || busy) return null;
    return { people: said?.lines ?? [], shown, verdict, failed };
  }, [verdict, failed, busy, shown, said, isBlank]);
}

/**
 * Tells screen readers of findings once things have settled: all at first, then what is new.
 * @param now see useKnown
 */
export function FindingsAnnouncer(props: { readonly now: Known | null; readonly isBlank: boolean }) {
  const { now, isBlank } = props;
  const { findings } = useWords();
  const [heard, setHeard] = useState<Heard | null>(null);
  const known = useRef<Known | null>(null);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);

  const say = useEffectEvent((settled: Known) => {
    const next = toSay(known.current, settled, findings);
    known.current = settled;
    if (next.sentence === "") return;
    saidAt.current = performance.now();
    setHeard(next);
  });
  useEffect(() => {
    if (now === null) return;
    const wait = Math.max(PAUSE_MS, saidAt.current + APART_MS - performance.now());
    const timer = setTimeout(() => say(now), wait);
    return () => clearTimeout(timer);
  }, [now]);
  useEffect(() => {
    if (!isBlank) return;
    known.current = null;
    saidAt.current = Number.NEGATIVE_INFINITY;
    setHeard(null);
  }, [isBlank]);

  return (
    <p role="status" className="findings-heard visually-hidden">
      {heard?.sentence}
      {heard?.what && <span lang="en-GB"> {heard.what}</span>}
    </p>
  );
}
