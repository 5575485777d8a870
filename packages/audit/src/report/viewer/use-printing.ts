import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: paper has no second page to turn to. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    // What is printed is taken as it stands when the event is over.
    const set = (now: boolean) => () => flushSync(() => setPrinting(now));
    const [begin, end] = [set(true), set(false)];
    const media = matchMedia("print");
    const changed = (): void => setPrinting(media.matches);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    media.addEventListener("change", changed);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      media.removeEventListener("change", changed);
    };
  }, []);
  return printing;
}
