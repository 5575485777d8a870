import { useSyncExternalStore } from "react";
import { Shelf } from "./shelf.ts";
import type { ShelfState } from "./shelf-state.ts";

/** One for the page. Where another window erased everything, this one begins anew too. */
export const shelf = new Shelf(() => beginAnew());

/** The page as on a first visit: reloading is what clears its memory for certain. */
export function beginAnew(): void {
  sessionStorage.clear();
  history.replaceState(null, "", location.pathname);
  location.reload();
}

export const useShelf = (): ShelfState => useSyncExternalStore(shelf.subscribe, shelf.state);
