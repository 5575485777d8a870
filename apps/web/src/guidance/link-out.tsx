import { hostOf } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** To a body's own page, in a new tab: what is being written here stays. */
export function LinkOut({ url }: { readonly url: string }) {
  const { guidance } = useWords();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {guidance.readAt(hostOf(url))}
      <span className="visually-hidden">{guidance.newTab}</span>
    </a>
  );
}
