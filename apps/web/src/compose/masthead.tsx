import { DRAFT_KINDS, PLATFORMS } from "@chaperone/core";
import type { Settings } from "../settings/settings.ts";
import { COUNTRY_LABELS, KIND_LABELS, PLATFORM_LABELS, PROFESSION_LABELS } from "../words/labels.ts";
import { Choice } from "./choice.tsx";
import type { DraftForm } from "./use-draft.ts";

/** The line above the desk: what is written, where it goes, who writes. */
export function Masthead(props: {
  readonly form: DraftForm;
  readonly onChange: (changes: Partial<DraftForm>) => void;
  readonly settings: Settings;
  readonly onSettings: () => void;
}) {
  const { form, onChange, settings } = props;
  return (
    <header className="masthead">
      <h1 className="wordmark">Chaperone</h1>
      <div className="masthead-choices">
        <Choice
          label="What you are writing"
          labelHidden
          value={form.kind}
          options={DRAFT_KINDS}
          words={KIND_LABELS}
          onChange={(kind) => onChange({ kind })}
        />
        <Choice
          label="Where it will appear"
          labelHidden
          value={form.platform}
          options={PLATFORMS}
          words={PLATFORM_LABELS}
          onChange={(platform) => onChange({ platform })}
        />
      </div>
      <button type="button" className="button-plain about-you" onClick={props.onSettings}>
        About you
        <span className="about-you-now">
          {PROFESSION_LABELS[settings.profession]}, {COUNTRY_LABELS[settings.country]}
        </span>
      </button>
    </header>
  );
}
