import { memo, type RefObject, useEffect, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import type { CheckState } from "../check/use-check.ts";
import { PeopleMark } from "../people/people.tsx";
import type { PeopleSaid } from "../people/said.ts";
import { useWords } from "../words/use-words.ts";
import { PanelHeading, shortNote } from "./panel-heading.tsx";
import { useDrag } from "./use-drag.ts";

/**
 * At the foot of a narrow screen: who could recognise the patient and how many findings there are. It pulls up
 * into the findings, by a tap or by dragging, and lets them down again.
 */
export const PhoneBar = memo(function PhoneBar(props: {
  readonly shown: readonly LiveFinding[];
  readonly check: CheckState;
  /** How many people fit, where they are few; said here while its own line is out of sight. */
  readonly people: PeopleSaid | null;
  readonly peoplePlace: RefObject<HTMLElement | null>;
  readonly isUp: boolean;
  /** The id of what it pulls up. */
  readonly pulls: string;
  readonly onShowPeople: () => void;
  readonly onShow: () => void;
  readonly onBack: () => void;
  readonly onLetDown: () => void;
}) {
  const { shown, check, isUp } = props;
  const { findings } = useWords();
  const isLineThere = useInView(props.peoplePlace, props.people !== null);
  const people = isLineThere && !isUp ? null : props.people;
  const note = shown.length > 0 ? shortNote(check, findings) : null;
  const drag = useDrag((up) => (up ? props.onShow() : props.onLetDown()));
  return (
    <nav className="phone-bar" aria-label={findings.region} {...drag}>
      <div className="phone-bar-words">
        {people !== null && (
          <button type="button" className="phone-bar-people" onClick={props.onShowPeople}>
            <PeopleMark level={people.level} />
            {people.telling}
          </button>
        )}
        <p className="phone-bar-findings">
          <PanelHeading shown={shown} check={check} />
          {note !== null && <span className="quiet">{note}</span>}
        </p>
      </div>
      <button
        type="button"
        className="button-plain phone-bar-pull"
        aria-expanded={isUp}
        aria-controls={props.pulls}
        onClick={isUp ? props.onBack : props.onShow}
      >
        {isUp ? findings.sheet.back : findings.sheet.open}
        <span className="visually-hidden">{isUp ? findings.sheet.backRest : findings.sheet.openRest}</span>
      </button>
    </nav>
  );
});

const ABOVE_BAR = "0px 0px -64px 0px";

/**
 * Whether the reader has come to an element.
 * @param isOnPage changes when the element comes and goes
 */
function useInView(target: RefObject<HTMLElement | null>, isOnPage: boolean): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!isOnPage || !target.current) return setInView(false);
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: ABOVE_BAR },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target, isOnPage]);
  return isInView;
}
