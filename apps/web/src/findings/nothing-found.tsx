import type { Coverage } from "@chaperone/core";
import { lookedAt } from "../words/sentences.ts";
import { NotLookedAt } from "./coverage.tsx";

/** Says what was looked at and leaves the judgement where it is. */
export function NothingFound({ coverage }: { readonly coverage: Coverage }) {
  const { at } = lookedAt(coverage);
  return (
    <div className="nothing">
      <ul className="nothing-list">
        {at.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>Nothing found is not the same as nothing there. You know the story and who may read it.</p>
      <NotLookedAt coverage={coverage} />
    </div>
  );
}
