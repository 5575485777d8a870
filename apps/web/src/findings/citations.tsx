import type { GuidanceReference, Jurisdiction } from "@chaperone/core";
import { hostOf, inForceWords, paragraphWords, plural } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** The guidance behind a finding: the first paragraph in full, the others on request. */
export function Citations(props: {
  readonly guidance: readonly GuidanceReference[];
  /** The reader's; where it has nothing on a duty, another country's paragraph stands in and says so. */
  readonly country: Jurisdiction;
}) {
  const { guidance, country } = props;
  const [first, ...more] = guidance;
  if (!first)
    return <p className="quiet small">No paragraph of your country's guidance is on file for this.</p>;
  return (
    <div className="citations">
      <Citation reference={first} country={country} />
      {more.length > 0 && (
        <details>
          <summary>{plural(more.length, "more paragraph")} on this</summary>
          {more.map((reference) => (
            <Citation key={reference.id} reference={reference} country={country} />
          ))}
        </details>
      )}
    </div>
  );
}

function Citation(props: { readonly reference: GuidanceReference; readonly country: Jurisdiction }) {
  const { reference, country } = props;
  const { labels } = useWords();
  return (
    <figure className="citation">
      <blockquote>{reference.summary}</blockquote>
      <figcaption>
        {reference.body}
        {reference.jurisdiction !== country && ` (${labels.countries[reference.jurisdiction]})`},{" "}
        <cite>{reference.document}</cite> ({reference.edition}), {paragraphWords(reference)}:{" "}
        {labels.strengths[reference.strength]}. {inForceWords(reference)}{" "}
        <a href={reference.url} target="_blank" rel="noopener noreferrer">
          Read it at {hostOf(reference.url)}
          <span className="visually-hidden">, opens in a new tab</span>
        </a>
      </figcaption>
    </figure>
  );
}
