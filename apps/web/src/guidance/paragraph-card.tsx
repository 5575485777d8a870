import { useId } from "react";
import { useWords } from "../words/use-words.ts";
import { paragraphAddress } from "./address.ts";
import { rulesFor } from "./citing-rules.ts";
import { DutyLinks } from "./duty-list.tsx";
import { bodyName, type Entry } from "./library.ts";
import { LinkOut } from "./link-out.tsx";
import { ParagraphLabel } from "./paragraph-label.tsx";
import { RuleList } from "./rule-list.tsx";

/** One paragraph on its document's page. */
export function ParagraphCard(props: {
  readonly entry: Entry;
  /** The address leads to it. */
  readonly isNamed: boolean;
  /** The document says it of all its paragraphs at once. */
  readonly withoutNumber: boolean;
}) {
  const { entry, isNamed, withoutNumber } = props;
  const { document, paragraph } = entry;
  const { guidance } = useWords();
  const id = useId();
  const rules = rulesFor(paragraph.duties);
  return (
    <article
      className="guidance-paragraph"
      aria-labelledby={id}
      tabIndex={-1}
      data-named={isNamed || undefined}
    >
      <h4 id={id} className="small">
        <a href={paragraphAddress(document, paragraph)}>
          {withoutNumber ? (
            guidance.strengths[paragraph.strength]
          ) : (
            <ParagraphLabel paragraph={paragraph} asked={[]} />
          )}
        </a>
      </h4>
      <p className="guidance-summary" lang="en-GB">
        {paragraph.summary}
      </p>
      <details key={String(isNamed)} open={isNamed}>
        <summary className="small">{guidance.rests(rules.length)}</summary>
        <div className="guidance-more">
          <h5>{guidance.source}</h5>
          <p className="small" lang="en-GB">
            {bodyName(document)}, {guidance.edition(document.document, document.edition)}.
          </p>
          <p className="small">
            {guidance.inForce(document)} {guidance.verified[paragraph.verified]}{" "}
            <LinkOut url={paragraph.url ?? document.url} />
          </p>
          <h5>{guidance.duties}</h5>
          <DutyLinks duties={paragraph.duties} />
          {rules.length > 0 && <h5>{guidance.rules}</h5>}
          <RuleList rules={rules} />
        </div>
      </details>
    </article>
  );
}
