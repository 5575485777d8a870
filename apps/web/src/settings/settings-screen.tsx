import { useWords } from "../words/use-words.ts";
import type { Kept } from "./use-kept.ts";

export function SettingsScreen(_props: { readonly kept: Kept }) {
  const { shell } = useWords();
  return <h2>{shell.screens.settings}</h2>;
}
