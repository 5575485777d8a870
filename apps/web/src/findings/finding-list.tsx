import { type ReactNode, useEffect } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import { isNarrow } from "../lib/screen.ts";
import { useWords } from "../words/use-words.ts";
import { buttonId } from "./finding-card.tsx";
import { revealFinding } from "./use-finding-keys.ts";

/** So many are read in one go. */
const FEW = 10;
/** Of more than that, so many stay unfolded though they are only to consider. */
const UNFOLDED = 6;

/** Findings in order of weight; where they are many, most of those to consider are folded away. */
export function FindingList(props: {
  readonly shown: readonly LiveFinding[];
  readonly openKey: string | null;
  readonly card: (live: LiveFinding) => ReactNode;
}) {
  const { shown, openKey, card } = props;
  const { findings } = useWords();
  const first = unfoldedCount(shown);
  const folded = shown.slice(first);
  useEffect(() => {
    if (openKey === null) return;
    revealFinding(openKey);
    // In the sheet of a phone the one that opens by itself would be out of sight.
    if (isNarrow()) document.getElementById(buttonId(openKey))?.scrollIntoView({ block: "nearest" });
  }, [openKey]);
  return (
    <>
      <ol className="findings">{shown.slice(0, first).map(card)}</ol>
      {folded.length > 0 && (
        <details className="folded">
          <summary>{findings.foldedConsiders(folded.length)}</summary>
          <ol className="findings" start={first + 1}>
            {folded.map(card)}
          </ol>
        </details>
      )}
    </>
  );
}

/** How many stand in the open: all that weigh more than "consider", and a handful in any case. */
export function unfoldedCount(shown: readonly Pick<LiveFinding, "finding">[]): number {
  if (shown.length <= FEW) return shown.length;
  const heavier = shown.filter(({ finding }) => finding.level !== "consider").length;
  return Math.max(heavier, UNFOLDED);
}
