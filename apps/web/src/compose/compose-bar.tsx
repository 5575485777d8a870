import { DRAFT_KINDS } from "@chaperone/core";
import { NetworkChoice } from "../networks/network-choice.tsx";
import { useWords } from "../words/use-words.ts";
import { Choice } from "./choice.tsx";
import type { DraftForm } from "./use-draft.ts";

/** Above the sheet: what is written and where it goes. */
export function ComposeBar(props: {
  readonly form: DraftForm;
  readonly onChange: (changes: Partial<DraftForm>) => void;
}) {
  const { form, onChange } = props;
  const { compose, labels } = useWords();
  return (
    <div className="compose-bar">
      <Choice
        label={compose.kind}
        labelHidden
        value={form.kind}
        options={DRAFT_KINDS}
        words={labels.kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <NetworkChoice platforms={form.platforms} onChange={(platforms) => onChange({ platforms })} />
    </div>
  );
}
