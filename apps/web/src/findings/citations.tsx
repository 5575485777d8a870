import type { GuidanceReference, Jurisdiction } from "@chaperone/core";
import { addressOf } from "../lib/route.ts";
import { hostOf } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** The guidance behind a finding: the first paragraph in full, the others on request. */
export function Citations(props: {
  readonly guidance: readonly GuidanceReference[];
  /** The reader's; where it has nothing on a duty, another country's paragraph stands in and says so. */
  readonly country: Jurisdiction;
}) {
  const { guidance, country } = props;
  const { findings } = useWords();
  const [first, ...more] = guidance;
  if (!first) return <p className="quiet small">{findings.guidance.none}</p>;
  return (
    <div className="citations">
      <Citation reference={first} country={country} />
      {more.length > 0 && (
        <details>
          <summary>{findings.guidance.more(more.length)}</summary>
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
  const { findings, labels } = useWords();
  const { guidance } = findings;
  return (
    <figure className="citation">
      <blockquote lang="en-GB">{reference.summary}</blockquote>
      <figcaption>
        <span lang="en-GB">{reference.body}</span>
        {reference.jurisdiction !== country && ` (${labels.countries[reference.jurisdiction]})`},{" "}
        <cite lang="en-GB">{reference.document}</cite> ({reference.edition}), {guidance.paragraph(reference)}:{" "}
        {labels.strengths[reference.strength]}. {guidance.inForce(reference)}
      </figcaption>
      <p className="citation-links">
        <a href={addressOf("guidance", reference.id)}>{guidance.inLibrary}</a>
        <a href={reference.url} target="_blank" rel="noopener noreferrer">
          {guidance.readAt(hostOf(reference.url))}
          <span className="visually-hidden">{findings.newTab}</span>
        </a>
      </p>
    </figure>
  );
}
