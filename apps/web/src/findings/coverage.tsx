import type { Coverage } from "@chaperone/core";
import { isQuickOnly, isStillReading, listed, lookedAt } from "../words/sentences.ts";

/** What was looked at and what was not: silence is never approval. */
export function CoverageNote(props: { readonly coverage: Coverage; readonly hasFindings: boolean }) {
  const { coverage, hasFindings } = props;
  const { at } = lookedAt(coverage);
  return (
    <div className="coverage">
      {hasFindings && isStillReading({ coverage }) && (
        <p className="still-reading">I am still reading this closely, so what is shown here may change.</p>
      )}
      {at.length > 0 && <p>Looked at: {listed(at)}.</p>}
      <NotLookedAt coverage={coverage} />
    </div>
  );
}

/** In the place of findings while there are none, and the last word is not spoken. */
export const SoFar = ({ hasDismissed }: { readonly hasDismissed: boolean }) => (
  <p className="so-far still-reading">
    {hasDismissed ? "Nothing else" : "Nothing"} has stood out so far. I am reading it closely now, so that may
    change.
  </p>
);

export function NotLookedAt({ coverage }: { readonly coverage: Coverage }) {
  const { notAt } = lookedAt(coverage);
  return (
    <>
      {isQuickOnly(coverage) && (
        <p className="not-looked-at">
          This is a quick reading only: the language model that reads closely could not be used on this
          device.
        </p>
      )}
      {notAt.length > 0 && (
        <p className="not-looked-at">
          Not looked at: {listed(notAt.map(({ what, why }) => `${what} (${why})`))}.
        </p>
      )}
    </>
  );
}
