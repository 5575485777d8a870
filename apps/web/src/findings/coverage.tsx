import type { Coverage } from "@chaperone/core";
import { listed, lookedAt } from "../words/sentences.ts";

/** What was looked at and what was not: silence is never approval. */
export function CoverageNote({ coverage }: { readonly coverage: Coverage }) {
  const { at, notAt } = lookedAt(coverage);
  return (
    <div className="coverage">
      {at.length > 0 && <p>Looked at: {listed(at)}.</p>}
      <NotLookedAt items={notAt} />
    </div>
  );
}

export function NotLookedAt({ items }: { readonly items: ReturnType<typeof lookedAt>["notAt"] }) {
  if (items.length === 0) return null;
  return (
    <p className="not-looked-at">
      Not looked at: {listed(items.map(({ what, why }) => `${what} (${why})`))}.
    </p>
  );
}
