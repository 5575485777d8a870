import { useWords } from "../words/use-words.ts";

/** A few are enough to see why; a long list would hide them. */
const MOST = 6;

/** The words of the draft a finding rests on, where several add up. */
export function Passages({ seen }: { readonly seen: readonly string[] }) {
  const { card } = useWords().findings;
  if (seen.length < 2) return null;
  const shown = seen.slice(0, MOST);
  const left = seen.length - shown.length;
  return (
    <p className="passages">
      <span className="passages-label">{card.seen}</span>
      {shown.map((passage) => (
        <q key={passage}>{shorten(passage)}</q>
      ))}
      {left > 0 && <span>{card.andMore(left)}</span>}
    </p>
  );
}

const shorten = (passage: string): string =>
  passage.length > 60 ? `${passage.slice(0, 57).trimEnd()}…` : passage;
