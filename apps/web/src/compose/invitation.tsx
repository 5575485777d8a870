import { useWords } from "../words/use-words.ts";
import { EXAMPLES, type Example } from "./examples.ts";

/** The empty page: an invitation and three drafts to try. */
export function Invitation({ onTry }: { readonly onTry: (example: Example) => void }) {
  const { compose, labels } = useWords();
  return (
    <div className="panel invitation">
      <h2 className="panel-heading">{compose.invitation.heading}</h2>
      <p>{compose.invitation.text}</p>
      <p className="quiet">{compose.invitation.tryOne}</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" className="example" onClick={() => onTry(example)}>
              <span className="example-title">
                {compose.examples[example.title]}
                <span className="quiet"> {labels.platforms[example.platforms[0]]}</span>
              </span>
              <span className="example-text" lang="en-GB">
                {example.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
