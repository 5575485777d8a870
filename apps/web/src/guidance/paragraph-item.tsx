import { useWords } from "../words/use-words.ts";
import { paragraphAddress } from "./address.ts";
import { bodyName, type Entry } from "./library.ts";
import { Marked } from "./marked.tsx";
import { ParagraphLabel } from "./paragraph-label.tsx";
import type { Reader } from "./reader.ts";
import { TimeLine } from "./time-line.tsx";

/** One paragraph among those of other documents. */
export function ParagraphItem(props: {
  readonly entry: Entry;
  readonly reader: Reader;
  /** The words searched for. */
  readonly asked: readonly string[];
}) {
  const { entry, reader, asked } = props;
  const { document, paragraph } = entry;
  const { guidance, labels } = useWords();
  const isAbroad = document.jurisdiction !== reader.country;
  return (
    <li className="guidance-item">
      <p className="guidance-summary" lang="en-GB">
        <Marked text={paragraph.summary} asked={asked} />
      </p>
      <p className="small">
        <a href={paragraphAddress(document, paragraph)} lang="en-GB">
          <Marked
            text={`${bodyName(document)}, ${guidance.edition(document.document, document.edition)}`}
            asked={asked}
          />
        </a>
      </p>
      <p className="small quiet">
        <ParagraphLabel paragraph={paragraph} asked={asked} />{" "}
        {isAbroad && `${labels.countries[document.jurisdiction]}. `}
        <TimeLine document={document} today={reader.today} />
      </p>
    </li>
  );
}
