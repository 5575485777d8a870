import { foldAt, type Mark, marksIn, type Network } from "@chaperone/networks";
import { Fragment, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { shownLink } from "./shown-link.ts";

/** A text with links, mentions and hashtags as the network colours them, folded where it folds long ones. */
export function PreviewText(props: {
  readonly text: string;
  readonly network: Network;
  /** Never folded. */
  readonly isWhole: boolean;
}) {
  const { text, network, isWhole } = props;
  const { networks } = useWords();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const fold = isWhole ? null : foldAt(text, network);
  if (text === "") return null;
  return (
    <p className="preview-text" dir="auto">
      {pieces(text, marksIn(text, network), isUnfolded ? text.length : (fold ?? text.length)).map(
        ({ at, words, mark }) => (
          <Fragment key={at}>
            {mark ? (
              <span className="preview-mark">{mark === "link" ? shownLink(words, network.name) : words}</span>
            ) : (
              words
            )}
          </Fragment>
        ),
      )}
      {fold !== null && (
        <>
          {isUnfolded ? " " : "… "}
          <button
            type="button"
            className="preview-more"
            aria-expanded={isUnfolded}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {isUnfolded ? networks.seeLess : networks.seeMore}
          </button>
        </>
      )}
    </p>
  );
}

interface Piece {
  readonly at: number;
  readonly words: string;
  readonly mark: Mark["kind"] | null;
}

/** The text up to `end`, cut at its marks; a mark cut in two there is still one. */
function pieces(text: string, marks: readonly Mark[], end: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const add = (to: number, mark: Piece["mark"]): void => {
    const words = text.slice(at, Math.min(to, end));
    if (words !== "") found.push({ at, words, mark });
    at = Math.max(at, to);
  };
  for (const mark of marks.filter(({ start }) => start < end)) {
    add(mark.start, null);
    add(mark.end, mark.kind);
  }
  add(end, null);
  return found;
}
