import { useCallback, useState, useSyncExternalStore } from "react";
import type { ShownPost } from "../html/data.ts";
import { createTicks } from "./ticks.ts";

export interface DoneState {
  readonly kept: boolean;
  readonly isDone: (post: Pick<ShownPost, "tick">) => boolean;
  readonly setDone: (post: Pick<ShownPost, "tick">, done: boolean) => void;
}

/** Which posts are done with. @param report its id */
export function useTicks(report: string): DoneState {
  const [ticks] = useState(() => createTicks(report, () => localStorage));
  const all = useSyncExternalStore(ticks.subscribe, ticks.all);
  const kept = useSyncExternalStore(ticks.subscribe, ticks.kept);
  const isDone = useCallback((post: Pick<ShownPost, "tick">) => all.has(post.tick), [all]);
  const setDone = useCallback(
    (post: Pick<ShownPost, "tick">, done: boolean) => ticks.set(post.tick, done),
    [ticks],
  );
  return { kept, isDone, setDone };
}
