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

/** All that this browser keeps: who is writing, and marks of what was dismissed. */
export function useKept() {
  const [settings, setSettings] = useState(readSettings);
  const [dismissals, setDismissals] = useState(readDismissals);
  const changeDismissals = (next: typeof dismissals): void => {
    setDismissals(next);
    keepDismissals(next);
  };
  return {
    settings,
    dismissals,
    changeSettings(next: Settings): void {
      setSettings(next);
      keepSettings(next);
    },
    dismiss: (fingerprint: string, reason: DismissReason) =>
      changeDismissals(dismiss(dismissals, fingerprint, reason)),
    restore: (fingerprint: string) => changeDismissals(restore(dismissals, fingerprint)),
    forgetAll(): void {
      forgetSettings();
      forgetDismissals();
      setSettings(defaultSettings());
      setDismissals({});
    },
  };
}
