import type { Paragraph } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { Marked } from "./marked.tsx";

/** "Paragraph 20, number to be confirmed: a duty." */
export function ParagraphLabel(props: {
  readonly paragraph: Paragraph;
  /** The words searched for. */
  readonly asked: readonly string[];
}) {
  const { paragraph, asked } = props;
  const { guidance } = useWords();
  const { number, rest } = guidance.label(paragraph);
  return (
    <>
      <span className="guidance-number">
        <Marked text={number} asked={asked} />
      </span>
      {rest}
    </>
  );
}
