import type { Coverage } from "@chaperone/core";
import { useWords } from "../words/use-words.ts";
import { LookedAt, NotLookedAt } from "./coverage.tsx";

/** Says what was looked at and leaves the judgement where it is. */
export function NothingFound({ coverage }: { readonly coverage: Coverage }) {
  const { findings } = useWords();
  return (
    <div className="nothing">
      <p>{findings.coverage.notTheSame}</p>
      <LookedAt coverage={coverage} />
      <NotLookedAt coverage={coverage} />
    </div>
  );
}
