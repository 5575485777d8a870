import type { Settings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";

/** @param address "" for the whole library, or the id of a document and, after a slash, of a paragraph */
export function GuidanceScreen(_props: { readonly address: string; readonly settings: Settings }) {
  const { shell } = useWords();
  return <h2>{shell.screens.guidance}</h2>;
}
