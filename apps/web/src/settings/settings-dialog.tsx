import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { useEffect, useId, useRef } from "react";
import { Choice } from "../compose/choice.tsx";
import { COUNTRY_LABELS, PROFESSION_LABELS } from "../words/labels.ts";
import type { Settings } from "./settings.ts";

/** Who is writing. Changes take effect at once; closing only closes. */
export function SettingsDialog(props: {
  readonly isOpen: boolean;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { settings } = props;
  const change = (changes: Partial<Settings>): void => props.onChange({ ...settings, ...changes });
  useEffect(() => {
    if (props.isOpen) dialog.current?.showModal();
  }, [props.isOpen]);

  if (!props.isOpen) return null;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={props.onClose}>
      <form method="dialog">
        <h2 id={id}>About you</h2>
        <p className="quiet">
          Your country and profession decide whose guidance applies. What readers see of you can help them
          place a patient, so it is read along with the draft.
        </p>
        <div className="dialog-row">
          <Choice
            label="Country"
            value={settings.country}
            options={JURISDICTIONS}
            words={COUNTRY_LABELS}
            onChange={(country) => change({ country })}
          />
          <Choice
            label="Profession"
            value={settings.profession}
            options={PROFESSIONS}
            words={PROFESSION_LABELS}
            onChange={(profession) => change({ profession })}
          />
        </div>
        <label className="field">
          Name readers see
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={settings.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <label className="field">
          Profile text readers see
          <textarea
            rows={3}
            autoComplete="off"
            spellCheck={false}
            data-gramm="false"
            value={settings.bio}
            onChange={(event) => change({ bio: event.target.value })}
          />
        </label>
        <p className="quiet small">
          Kept in this browser, with the marks of what you dismissed. Drafts are not kept. What is remembered
          of earlier posts, and how to forget it, stands at the foot of the page.
        </p>
        <div className="dialog-foot">
          <button type="button" className="button-plain" onClick={props.onForget}>
            Forget all this
          </button>
          <button type="submit" className="button button-primary">
            Done
          </button>
        </div>
      </form>
    </dialog>
  );
}
