import type { Removal } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

/** How many posts stand how; what there is none of is not said. */
export function Counts({ removal: { counts, changed } }: { readonly removal: Removal }) {
  const { counts: words } = useRemovalWords();
  const lines = [
    [counts.done - changed, words.deleted],
    [changed, words.changed],
    [counts.waiting + counts.copied + counts.doing, words.waiting],
    [counts["already-gone"], words.gone],
    [counts.refused, words.refused],
    [counts.failed, words.failed],
    [counts.unconfirmed, words.unconfirmed],
    [counts.left, words.left],
  ] as const;
  return (
    <ul className="removal-counts" aria-label={words.label}>
      {lines
        .filter(([count]) => count > 0)
        .map(([count, said]) => (
          <li key={said(0)}>{said(count)}</li>
        ))}
    </ul>
  );
}
