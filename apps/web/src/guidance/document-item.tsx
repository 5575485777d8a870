import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { documentAddress } from "./address.ts";
import { bodyName } from "./library.ts";
import { Marked } from "./marked.tsx";
import type { Reader } from "./reader.ts";
import { TimeLine } from "./time-line.tsx";

/** One document in a list. */
export function DocumentItem(props: {
  readonly document: GuidanceDocument;
  readonly reader: Reader;
  /** The words searched for. */
  readonly asked: readonly string[];
}) {
  const { document, reader, asked } = props;
  const { guidance, labels } = useWords();
  const isAbroad = document.jurisdiction !== reader.country;
  return (
    <li className="guidance-item">
      <a href={documentAddress(document)} lang="en-GB">
        <Marked text={document.document} asked={asked} />
      </a>
      <p className="small" lang="en-GB">
        <Marked text={`${bodyName(document)}, ${document.edition}`} asked={asked} />
      </p>
      <p className="small quiet">
        {isAbroad && `${labels.countries[document.jurisdiction]}. `}
        <TimeLine document={document} today={reader.today} />{" "}
        {guidance.paragraphs(document.paragraphs.length)}
      </p>
    </li>
  );
}
