import { PLATFORM_LABELS } from "../words/labels.ts";
import { EXAMPLES, type Example } from "./examples.ts";

/** The empty page: an invitation and three drafts to try. */
export function Invitation({ onTry }: { readonly onTry: (example: Example) => void }) {
  return (
    <div className="panel invitation">
      <h2 className="panel-heading">Write, and I read along</h2>
      <p>
        I speak up when something could let a patient be recognised, or would break a duty you have. Nothing
        you type leaves this device.
      </p>
      <p className="quiet">To see how that goes, try an invented draft:</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" className="example" onClick={() => onTry(example)}>
              <span className="example-title">
                {example.title}
                <span className="quiet"> {PLATFORM_LABELS[example.platform]}</span>
              </span>
              <span className="example-text">{example.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
