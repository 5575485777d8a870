import { useEffect, useEffectEvent } from "react";

/** Does what must still be done when the page is left: reloaded, closed, or put out of sight, after which it may end unasked. */
export function useLeaving(leave: () => void): void {
  const onLeave = useEffectEvent(leave);
  useEffect(() => {
    const now = (): void => onLeave();
    const onVisibility = (): void => {
      if (document.visibilityState === "hidden") now();
    };
    // There is time yet for what was begun to end; the page's last moment may come while it is under way.
    addEventListener("beforeunload", now);
    addEventListener("pagehide", now);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      removeEventListener("beforeunload", now);
      removeEventListener("pagehide", now);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, []);
}
