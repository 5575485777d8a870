import { useEffect, useState } from "react";
import { isAuditKept } from "../past-posts/engine/database.ts";

/** Whether a list of past posts is kept in this browser. */
export function usePastPostsKept(): boolean {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    let isWanted = true;
    isAuditKept().then(
      (kept) => isWanted && setKept(kept),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return isKept;
}
