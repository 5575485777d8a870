import { useEffect, useState } from "react";
import { readLedger } from "../remembered/store.ts";

/** Of how many earlier posts something is remembered; none where the browser keeps nothing. */
export function usePostsKept(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isWanted = true;
    readLedger().then(
      (ledger) => isWanted && setCount(ledger?.traces.length ?? 0),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return count;
}
