import type { Verdict } from "@chaperone/core";
import { CAUTION, FAMILY_LINE, noSmallGroupLine } from "@chaperone/risk/words";
import type { KeyboardEventHandler, RefObject } from "react";
import { LevelMark } from "../findings/level-mark.tsx";
import { Costs } from "./costs.tsx";
import { levelShown, type PeopleSaid, peopleSaid } from "./said.ts";
import { type OfferedChange, SmallestChange } from "./smallest-change.tsx";

/** Who could recognise the patient: one line below the text, and behind it how it was counted. */
export function People(props: {
  readonly verdict: Verdict;
  readonly offered: OfferedChange | null;
  readonly onFix: (offered: OfferedChange) => void;
  readonly onKeyDown: KeyboardEventHandler;
  readonly place: RefObject<HTMLDetailsElement | null>;
}) {
  const { verdict } = props;
  const found = verdict.recognisability;
  const level = levelShown(verdict);
  if (!found || level === null) return null;
  const said = peopleSaid(verdict);
  return (
    <section aria-label="Who could recognise the patient" onKeyDown={props.onKeyDown}>
      <details className="people" data-level={level} ref={props.place}>
        <summary>
          {said && <PeopleMark level={said.level} />}
          <span className="people-lines">
            {said
              ? said.lines.map((line) => (
                  <span key={line} data-telling={line === said.telling}>
                    {line}{" "}
                  </span>
                ))
              : noSmallGroupLine(found)}
          </span>
          <svg className="people-arrow" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
          </svg>
        </summary>
        <div className="people-more">
          {said && <p>{FAMILY_LINE}</p>}
          <Costs factors={found.factors} />
          {said && <SmallestChange change={found.cheapest} offered={props.offered} onFix={props.onFix} />}
          <p className="quiet small">{CAUTION}</p>
        </div>
      </details>
    </section>
  );
}

/** No colour and no shape where there is no small group: never a green one. */
export const PeopleMark = ({ level }: Pick<PeopleSaid, "level">) => (
  <LevelMark level={level === "red" ? "must" : "should"} />
);
