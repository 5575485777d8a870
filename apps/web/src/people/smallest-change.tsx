import type { Recognisability } from "@chaperone/core";
import { useId } from "react";
import { FixButton } from "../findings/finding-card.tsx";
import { useWords } from "../words/use-words.ts";
import { ChangeList } from "./change-list.tsx";
import { type OfferedChange, type PassageChange, stepsOf } from "./changes.ts";

/**
 * The fewest and slightest changes after which enough others fit: at one press or, where no press makes them, in
 * words. Never both: a rewrite is chosen among what the words of the draft allow, and may come to another number.
 */
export function SmallestChange(props: {
  readonly found: Recognisability;
  readonly offered: OfferedChange | null;
  readonly onFix: (offered: Pick<OfferedChange, "live" | "fix">) => void;
}) {
  const { found, offered } = props;
  const { change } = useWords().people;
  if (offered?.fix.others) {
    const { live, fix, passages } = offered;
    return (
      <Change passages={passages} then={change.thenFit(offered.fix.others, found.population)}>
        <FixButton
          fix={{ ...fix, label: change.make(passages.length) }}
          disabled={live.touched}
          onApply={() => props.onFix({ live, fix: { ...fix, label: change.done(passages.length) } })}
        />
      </Change>
    );
  }
  if (found.cheapest)
    return (
      <Change
        passages={stepsOf(found.cheapest)}
        then={change.thenFit(found.cheapest.others, found.population)}
      >
        <p className="quiet small">{change.byHand}</p>
      </Change>
    );
  if (found.circle && found.others.mid >= ENOUGH) return <p>{change.closest(found.population)}</p>;
  return null;
}

/** So many others in the country are enough, so that no change was looked for. */
const ENOUGH = 25;

function Change(props: {
  readonly passages: readonly PassageChange[];
  readonly then: string;
  readonly children: React.ReactNode;
}) {
  const id = useId();
  const { change } = useWords().people;
  return (
    <section className="smallest-change" aria-labelledby={id}>
      <h2 id={id}>{change.heading}</h2>
      <ChangeList changes={props.passages} />
      <p>{props.then}</p>
      {props.children}
    </section>
  );
}
