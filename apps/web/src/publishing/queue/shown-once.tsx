import { useId } from "react";
import { usePublishingWords } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";

/** A link that is shown now and never again. */
export function ShownOnce(props: { readonly what: string; readonly url: string; readonly until: string }) {
  const { actions } = usePublishingWords().queue;
  const id = useId();
  return (
    <div className="shown-once">
      <p id={id}>{props.what}</p>
      <input
        type="text"
        readOnly
        value={props.url}
        aria-labelledby={id}
        onFocus={(event) => event.target.select()}
      />
      <p className="actions">
        <CopyButton text={props.url} label={actions.copyLink} />
        <span className="quiet small">{props.until}</span>
      </p>
    </div>
  );
}
