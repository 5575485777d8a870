import type { Paragraph } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { Marked } from "./marked.tsx";

/** "Paragraph 20, number to be confirmed: a duty" */
export function ParagraphLabel(props: {
  readonly paragraph: Paragraph;
  readonly asked: readonly string[];
  /** Where the document says it of all its paragraphs at once. */
  readonly withoutNumber?: boolean;
}) {
  const { paragraph, asked, withoutNumber = false } = props;
  const { guidance, labels } = useWords();
  const { strength, verified } = paragraph;
  if (withoutNumber) return guidance.capital(labels.strengths[strength]);
  const number =
    paragraph.paragraph === undefined
      ? guidance.capital(guidance.numberUnknown)
      : guidance.capital(guidance.numbered(paragraph.paragraph));
  return (
    <>
      <span className="guidance-number">
        <Marked text={number} asked={asked} />
      </span>
      {verified === "number-inferred" && `, ${guidance.numberUnsure}`}: {labels.strengths[strength]}
    </>
  );
}
