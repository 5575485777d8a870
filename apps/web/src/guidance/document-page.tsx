import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { documentsAddress, type View } from "./address.ts";
import { DocumentHead } from "./document-head.tsx";
import { inOrder } from "./library.ts";
import { Notice } from "./notice.tsx";
import { ParagraphCard } from "./paragraph-card.tsx";
import type { Reader } from "./reader.ts";

/** One edition of one document, with all its paragraphs on file. */
export function DocumentPage(props: {
  readonly view: Extract<View, { readonly document: GuidanceDocument }>;
  readonly reader: Reader;
}) {
  const { view, reader } = props;
  const { document } = view;
  const { guidance } = useWords();
  const named = view.kind === "document" ? view.paragraph : null;
  const hasNumbers = document.paragraphs.some(({ paragraph }) => paragraph !== undefined);
  return (
    <>
      <p className="guidance-back">
        <a href={documentsAddress}>{guidance.back}</a>
      </p>
      {view.kind === "no-paragraph" && <Notice words={guidance.badParagraph} />}
      <DocumentHead document={document} reader={reader} />
      <section className="guidance-group">
        <h3>{guidance.asks}</h3>
        {!hasNumbers && <p className="quiet small">{guidance.unnumbered}</p>}
        {inOrder(document).map((paragraph) => (
          <ParagraphCard
            key={paragraph.id}
            entry={{ document, paragraph }}
            isNamed={paragraph === named}
            withoutNumber={!hasNumbers}
          />
        ))}
      </section>
    </>
  );
}
