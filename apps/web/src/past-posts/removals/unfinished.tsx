import { ItemGroup } from "./item-group.tsx";
import type { Removal } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

/** Posts with which something else became of what was asked, and why. */
const TELLING = ["unconfirmed", "failed", "refused", "left"] as const;

export function Unfinished({ removal }: { readonly removal: Removal }) {
  const { items } = useRemovalWords();
  return TELLING.filter((state) => removal.counts[state] > 0).map((state) => (
    <ItemGroup key={state} removal={removal} state={state} heading={items[state]} isOpen />
  ));
}
