import type { DraftForm } from "../compose/use-draft.ts";
import { useWords } from "../words/use-words.ts";

/** How long the draft is, as each of its networks counts. */
export function Length({ form }: { readonly form: DraftForm }) {
  const { networks } = useWords();
  return form.text === "" ? null : <span>{networks.characters(countCharacters(form.text))}</span>;
}

const segmenter = new Intl.Segmenter("en");
const IS_PLAIN = /^[\n -~]*$/u;

/** As a reader counts: an emoji is one. Plain text, however long, is counted at once. */
const countCharacters = (text: string): number =>
  IS_PLAIN.test(text) ? text.length : Array.from(segmenter.segment(text)).length;
