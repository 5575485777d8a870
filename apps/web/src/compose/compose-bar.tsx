import { DRAFT_KINDS, type DraftKind } from "@chaperone/core";
import { useEffect, useRef } from "react";
import { NetworkChoice } from "../networks/network-choice.tsx";
import { hasOnePlace } from "../networks/places.ts";
import { useWords } from "../words/use-words.ts";
import { Choice } from "./choice.tsx";
import { BLANK, type DraftForm } from "./use-draft.ts";

/** Above the sheet: what is written and where it goes. */
export function ComposeBar(props: {
  readonly form: DraftForm;
  readonly onChange: (changes: Partial<DraftForm>) => void;
}) {
  const { form, onChange } = props;
  const { compose, labels } = useWords();
  const chosen = useRef(BLANK.platforms);
  useEffect(() => {
    if (!hasOnePlace(form.kind)) chosen.current = form.platforms;
  }, [form.kind, form.platforms]);

  /** After a kind with one place only, the places chosen before it come back. */
  const changeKind = (kind: DraftKind): void =>
    onChange({ kind, ...(hasOnePlace(form.kind) && !hasOnePlace(kind) && { platforms: chosen.current }) });

  return (
    <div className="compose-bar">
      <Choice
        label={compose.kind}
        labelHidden
        value={form.kind}
        options={DRAFT_KINDS}
        words={labels.kinds}
        onChange={changeKind}
      />
      <NetworkChoice
        kind={form.kind}
        platforms={form.platforms}
        onChange={(platforms) => onChange({ platforms })}
      />
    </div>
  );
}
