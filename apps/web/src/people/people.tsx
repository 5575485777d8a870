import type { Verdict } from "@chaperone/core";
import { type KeyboardEventHandler, memo, type RefObject } from "react";
import { LevelMark } from "../findings/level-mark.tsx";
import { OpenArrow } from "../lib/open-arrow.tsx";
import { useWords } from "../words/use-words.ts";
import type { OfferedChange } from "./changes.ts";
import { Costs } from "./costs.tsx";
import { levelShown, type PeopleSaid } from "./said.ts";
import { SmallestChange } from "./smallest-change.tsx";

interface Shown {
  readonly verdict: Verdict;
  /** Null where there is no small group and no finding that says otherwise. */
  readonly said: PeopleSaid | null;
  readonly offered: OfferedChange | null;
}

/** Who could recognise the patient: one line below the text, and behind it how it was counted. */
export const People = memo(function People(
  props: Shown & {
    readonly onFix: (offered: Pick<OfferedChange, "live" | "fix">) => void;
    readonly onKeyDown: KeyboardEventHandler;
    readonly place: RefObject<HTMLDetailsElement | null>;
  },
) {
  const { verdict, said } = props;
  const { people } = useWords();
  const found = verdict.recognisability;
  if (!found || levelShown(verdict) === null) return null;
  return (
    <section aria-label={people.region} onKeyDown={props.onKeyDown}>
      <details className="people" data-level={said?.level ?? "none"} ref={props.place}>
        <summary>
          {said && <PeopleMark level={said.level} />}
          <span className="people-lines">
            {said ? <Lines {...props} said={said} /> : people.noSmallGroupLine(found)}
          </span>
          <OpenArrow />
        </summary>
        <div className="people-more">
          {said && (
            <p className="people-family">
              {people.family}
              {found.circle && ` ${people.circleNote}`}
            </p>
          )}
          {said && <SmallestChange found={found} offered={props.offered} onFix={props.onFix} />}
          <Costs factors={found.factors} />
          <p className="quiet small">{people.caution}</p>
        </div>
      </details>
    </section>
  );
});

function Lines({ said, verdict, offered }: Shown & { readonly said: PeopleSaid }) {
  const { people } = useWords();
  // Beside what no count sees, several posts or a heavier finding the changed number would promise too much.
  const isWhole = verdict.recognisability?.overrides.length === 0 && !verdict.collective && !said.isHeavier;
  const others = isWhole ? offered?.fix.others : undefined;
  return (
    <>
      {said.lines.map((line) => (
        <span key={line} data-telling={line === said.telling}>
          {line}{" "}
        </span>
      ))}
      {offered && others && (
        <span className="people-change">{people.withChanges(offered.passages.length, others)}</span>
      )}
    </>
  );
}

/** No colour and no shape where there is no small group: never a green one. */
export const PeopleMark = ({ level }: Pick<PeopleSaid, "level">) => <LevelMark level={level} />;
