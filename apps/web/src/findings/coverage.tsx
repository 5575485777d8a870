import type { Coverage } from "@chaperone/core";
import { isQuickOnly, isStillReading, lookedAt } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** What was looked at and what was not: silence is never approval. */
export function CoverageNote(props: { readonly coverage: Coverage; readonly hasFindings: boolean }) {
  const { coverage, hasFindings } = props;
  const { findings } = useWords();
  return (
    <div className="coverage">
      {hasFindings && isStillReading({ coverage }) && (
        <p className="still-reading">{findings.coverage.stillReading}</p>
      )}
      <LookedAt coverage={coverage} />
      <NotLookedAt coverage={coverage} />
    </div>
  );
}

/** In the place of findings while there are none, and the last word is not spoken. */
export function SoFar({ hasDismissed }: { readonly hasDismissed: boolean }) {
  const { coverage } = useWords().findings;
  return <p className="so-far still-reading">{hasDismissed ? coverage.soFarElse : coverage.soFar}</p>;
}

/** How many things, and on request which. */
export function LookedAt({ coverage }: { readonly coverage: Coverage }) {
  const { findings } = useWords();
  const { at } = lookedAt(coverage);
  if (at.length === 0) return null;
  return (
    <details className="looked-at">
      <summary>{findings.coverage.lookedAt(at.length)}</summary>
      <ul className="looked-at-list">
        {at.map((what) => (
          <li key={what}>{findings.coverage.what(what)}</li>
        ))}
      </ul>
    </details>
  );
}

export function NotLookedAt({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords().findings.coverage;
  const { notAt } = lookedAt(coverage);
  return (
    <>
      {isQuickOnly(coverage) && <p className="not-looked-at">{words.quickOnly}</p>}
      {notAt.length > 0 && (
        <p className="not-looked-at">
          {words.notLookedAt(notAt.map(({ what, run }) => words.part(what, run)))}
        </p>
      )}
    </>
  );
}
