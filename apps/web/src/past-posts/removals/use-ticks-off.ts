import { useEffect } from "react";
import { tickOffDone, ticksOf } from "./kept-ticks.ts";
import { positionsIn, type Removal } from "./queries.ts";

/** Ticks off in the list what a removal has done, each time it comes to rest. */
export function useTicksOff({ id, state }: Pick<Removal, "id" | "state">): void {
  useEffect(() => {
    const kept = ticksOf(id);
    if (!kept || state === "looking") return;
    let isWanted = true;
    positionsIn(id, ["done", "already-gone"]).then(
      (done) => isWanted && tickOffDone(kept, done),
      // Ticked off at the next look.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [id, state]);
}
