import { createContext, useContext, useEffect, useState } from "react";
import type { PublishingWords } from "../words/en/publishing.ts";
import { publishing as en } from "../words/en/publishing.ts";
import { useWords } from "../words/use-words.ts";

export const PublishingWordsContext = createContext<PublishingWords>(en);

/** What is said about publishing, in the reader's language. */
export const usePublishingWords = (): PublishingWords => useContext(PublishingWordsContext);

const loaded = new Map<string, PublishingWords>([["en", en]]);

/** English until the words of the page's own language are there. */
export function useLoadedWords(): PublishingWords {
  const language = useWords().locale.slice(0, 2);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (language !== "ga" || loaded.has(language)) return;
    import("../words/ga/publishing.ts").then(
      ({ publishing }) => {
        loaded.set("ga", publishing);
        redraw((count) => count + 1);
      },
      // Offline before they ever came: English stands.
      () => {},
    );
  }, [language]);
  return loaded.get(language) ?? en;
}
