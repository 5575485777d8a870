import { useState } from "react";
import {
  type DismissReason,
  dismiss,
  forgetDismissals,
  keepDismissals,
  readDismissals,
  restore,
} from "../findings/dismissals.ts";
import { defaultSettings, forgetSettings, keepSettings, readSettings, type Settings } from "./settings.ts";

/** What this browser keeps besides drafts and earlier posts: who is writing, and marks of what was dismissed. */
export function useKept() {
  const [kept, setKept] = useState(readSettings);
  const [settings, setSettings] = useState(kept ?? defaultSettings);
  const [isKept, setIsKept] = useState(true);
  const [dismissals, setDismissals] = useState(readDismissals);
  const changeDismissals = (next: typeof dismissals): void => {
    setDismissals(next);
    keepDismissals(next);
  };
  return {
    settings,
    dismissals,
    /** Nobody has said yet who is writing. */
    isFirstVisit: kept === null,
    /** Whether the browser lets the settings be kept. */
    isKept,
    changeSettings(next: Settings): void {
      setKept(next);
      setSettings(next);
      setIsKept(keepSettings(next));
    },
    /** Counts at once, and is not kept before the first visit is over. */
    trySettings: setSettings,
    dismiss: (fingerprint: string, reason: DismissReason) =>
      changeDismissals(dismiss(dismissals, fingerprint, reason)),
    restore: (fingerprint: string) => changeDismissals(restore(dismissals, fingerprint)),
    /** What was dismissed was added to outside of this. */
    readAgain: (): void => setDismissals(readDismissals()),
    forgetAll(): void {
      forgetSettings();
      forgetDismissals();
      setKept(null);
      setSettings(defaultSettings());
      setDismissals({});
    },
  };
}

export type Kept = ReturnType<typeof useKept>;
