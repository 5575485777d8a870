import { useEffect, useEffectEvent } from "react";

/** Does what must still be done when the page is left: closed, reloaded, or put out of sight, after which it may end unasked. */
export function useLeaving(leave: () => void): void {
  const onLeave = useEffectEvent(leave);
  useEffect(() => {
    const onPageHide = (): void => onLeave();
    const onVisibility = (): void => {
      if (document.visibilityState === "hidden") onLeave();
    };
    addEventListener("pagehide", onPageHide);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      removeEventListener("pagehide", onPageHide);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, []);
}
