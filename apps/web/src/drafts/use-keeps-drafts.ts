import { useSyncExternalStore } from "react";
import { readSettings, type Settings } from "../settings/settings.ts";

const onStorage = (notify: () => void): (() => void) => {
  addEventListener("storage", notify);
  return () => removeEventListener("storage", notify);
};

/** Whether drafts are to be kept. Another window may have said so last, and this one obeys at once. */
export const useKeepsDrafts = ({ keepsDrafts }: Settings): boolean =>
  useSyncExternalStore(onStorage, () => readSettings()?.keepsDrafts ?? keepsDrafts);
