import { YourData } from "../drafts/your-data.tsx";
import { useWords } from "../words/use-words.ts";
import type { Kept } from "./use-kept.ts";

/** Who is writing, how the page should be, and what it keeps. */
export function SettingsScreen({ kept }: { readonly kept: Kept }) {
  const { shell } = useWords();
  return (
    <>
      <h2>{shell.screens.settings}</h2>
      <YourData kept={kept} />
    </>
  );
}
