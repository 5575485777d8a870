import { type RefObject, useEffect, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import { LevelCounts } from "./panel-heading.tsx";

/** On a narrow screen the findings stand below the draft; this bar says how many and leads there and back. */
export function PhoneBar(props: {
  readonly shown: readonly LiveFinding[];
  /** What else must not go unseen below: the check stopped, or is incomplete. */
  readonly note: string | null;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onShow: () => void;
  readonly onBack: () => void;
}) {
  const isThere = useInView(props.panel);
  if (props.shown.length === 0 && props.note === null) return null;
  return (
    <nav className="phone-bar" aria-label="Findings">
      <div className="phone-bar-words">
        <LevelCounts shown={props.shown} />
        {props.note}
      </div>
      <button type="button" className="button-plain" onClick={isThere ? props.onBack : props.onShow}>
        {isThere ? "Back" : "Read"}
        <span className="visually-hidden">{isThere ? " to the text" : " the findings"}</span>
      </button>
    </nav>
  );
}

/** Whether the reader has come to an element: its top is in the upper half of the screen, or above. */
function useInView(target: RefObject<HTMLElement | null>): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!target.current) return;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: "0px 0px -50% 0px" },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return isInView;
}
