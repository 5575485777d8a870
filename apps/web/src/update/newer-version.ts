import { useSyncExternalStore } from "react";

let isReady = false;
const listeners = new Set<() => void>();

/** Another version of the page has come into use since this window was opened. */
export function tellNewerVersion(): void {
  isReady = true;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNewerVersion = (): boolean => useSyncExternalStore(subscribe, () => isReady);
