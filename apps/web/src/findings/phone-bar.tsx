import { type RefObject, useEffect, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import { PeopleMark } from "../people/people.tsx";
import type { PeopleSaid } from "../people/said.ts";
import { LevelCounts } from "./panel-heading.tsx";

/** On a narrow screen the findings stand below the draft; this bar says how many and leads there and back. */
export function PhoneBar(props: {
  readonly shown: readonly LiveFinding[];
  /** What else must not go unseen below: the check stopped, or is incomplete. */
  readonly note: string | null;
  /** How many people fit, where they are few; said here while its own line is out of sight. */
  readonly people: PeopleSaid | null;
  readonly panel: RefObject<HTMLElement | null>;
  readonly peoplePlace: RefObject<HTMLElement | null>;
  readonly onShowPeople: () => void;
  readonly onShow: () => void;
  readonly onBack: () => void;
}) {
  const isThere = useInView(props.panel, TOP_HALF);
  const isLineThere = useInView(props.peoplePlace, ABOVE_BAR, props.people !== null);
  const people = isLineThere ? null : props.people;
  if (props.shown.length === 0 && props.note === null && people === null) return null;
  return (
    <nav className="phone-bar" aria-label="Findings">
      <div className="phone-bar-words">
        {people !== null && (
          <button type="button" className="phone-bar-people" onClick={props.onShowPeople}>
            <PeopleMark level={people.level} />
            {people.telling}
          </button>
        )}
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

const TOP_HALF = "0px 0px -50% 0px";
const ABOVE_BAR = "0px 0px -64px 0px";

/**
 * Whether the reader has come to an element.
 * @param room how much of the screen counts, as margins
 * @param isOnPage changes when the element comes and goes
 */
function useInView(target: RefObject<HTMLElement | null>, room: string, isOnPage = true): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!isOnPage || !target.current) return setInView(false);
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: room },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target, room, isOnPage]);
  return isInView;
}
