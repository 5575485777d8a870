import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that stays the same function while what it does follows every render: what gets it need not be drawn again. */
export function useStable<Given extends unknown[], Result>(
  handler: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given) => latest.current(...given), []);
}
