import { useCallback, useMemo, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";

export interface OpenFinding {
  readonly openKey: string | null;
  /** The one the reader was at last, for F8 to go on from. */
  readonly visitedKey: string | null;
  readonly visit: (key: string) => void;
  readonly open: (key: string) => void;
  readonly toggle: (key: string) => void;
}

/**
 * One finding is open at a time. The heaviest opens by itself; after that only the reader changes it, so
 * that nothing jumps while findings come and go.
 */
export function useOpenFinding(shown: readonly LiveFinding[]): OpenFinding {
  // Undefined until something was there to open; null when the reader closed it.
  const [openKey, setOpenKey] = useState<string | null>();
  const [visitedKey, setVisitedKey] = useState<string | null>(null);
  const isShown = (key: string | null | undefined): boolean => shown.some((one) => one.key === key);

  // Set while rendering, as React allows for state that follows from what is shown: no second drawing.
  const stays = shown.length > 0 && (openKey === null || isShown(openKey));
  const next = stays ? openKey : shown[0]?.key;
  if (next !== openKey) setOpenKey(next);

  const open = useCallback((key: string): void => {
    setOpenKey(key);
    setVisitedKey(key);
  }, []);
  const current = isShown(openKey) ? (openKey ?? null) : null;
  const visited = isShown(visitedKey) ? visitedKey : current;
  return useMemo(
    () => ({
      openKey: current,
      visitedKey: visited,
      visit: setVisitedKey,
      open,
      toggle: (key) => (key === current ? setOpenKey(null) : open(key)),
    }),
    [current, visited, open],
  );
}
