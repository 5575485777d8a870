import type { CaseTrace } from "@chaperone/core";
import { useEffect, useRef, useState } from "react";

/**
 * When the draft on the sheet was posted: once for each time its author says so, and not if that is taken back.
 * @param trace of the draft, where it was posted just as it stands
 */
export function usePostedTimes(
  trace: CaseTrace | null,
  text: string,
): readonly [times: readonly string[], set: (times: readonly string[]) => void] {
  const [times, setTimes] = useState<readonly string[]>([]);
  const counted = useRef(new WeakSet<CaseTrace>());
  const last = useRef<{ readonly trace: CaseTrace; readonly text: string } | null>(null);
  useEffect(() => {
    if (trace) {
      last.current = { trace, text };
      // The same words typed again, or the draft laid on the sheet again, are not posted again.
      if (counted.current.has(trace)) return;
      counted.current.add(trace);
      setTimes((before) => [...before, new Date().toISOString()]);
    } else if (last.current?.text === text) {
      counted.current.delete(last.current.trace);
      last.current = null;
      setTimes((before) => before.slice(0, -1));
    }
  }, [trace, text]);
  const set = (others: readonly string[]): void => {
    last.current = null;
    setTimes(others);
  };
  return [times, set];
}
