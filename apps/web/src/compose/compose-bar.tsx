import { DRAFT_KINDS, type DraftKind } from "@chaperone/core";
import { memo, useEffect, useRef } from "react";
import { NetworkChoice } from "../networks/network-choice.tsx";
import { hasOnePlace } from "../networks/places.ts";
import { useWords } from "../words/use-words.ts";
import { Choice } from "./choice.tsx";
import { BLANK, type DraftForm } from "./use-draft.ts";

/** Above the sheet: what is written and where it goes. */
export const ComposeBar = memo(function ComposeBar(props: {
  readonly kind: DraftKind;
  readonly platforms: DraftForm["platforms"];
  readonly onChange: (changes: Partial<DraftForm>) => void;
}) {
  const { kind, platforms, onChange } = props;
  const { compose, labels } = useWords();
  const chosen = useRef(BLANK.platforms);
  useEffect(() => {
    if (!hasOnePlace(kind)) chosen.current = platforms;
  }, [kind, platforms]);

  /** After a kind with one place only, the places chosen before it come back. */
  const changeKind = (next: DraftKind): void =>
    onChange({ kind: next, ...(hasOnePlace(kind) && !hasOnePlace(next) && { platforms: chosen.current }) });

  return (
    <div className="compose-bar">
      <Choice
        label={compose.kind}
        labelHidden
        value={kind}
        options={DRAFT_KINDS}
        words={labels.kinds}
        onChange={changeKind}
      />
      <NetworkChoice
        kind={kind}
        platforms={platforms}
        onChange={(chosenNow) => onChange({ platforms: chosenNow })}
      />
    </div>
  );
});
