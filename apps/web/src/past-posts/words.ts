import { createContext, useContext, useEffect, useState } from "react";
import { pastPosts as en, type PastPostsWords } from "../words/en/past-posts.ts";
import { useWords } from "../words/use-words.ts";

export const PastPostsWordsContext = createContext<PastPostsWords>(en);

/** What is said about past posts, in the reader's language. */
export const usePastPostsWords = (): PastPostsWords => useContext(PastPostsWordsContext);

/** English until the words of the page's own language are there. */
export function useLoadedPastPostsWords(): PastPostsWords {
  const isIrish = useWords().locale.startsWith("ga");
  const [irish, setIrish] = useState<PastPostsWords | null>(null);
  useEffect(() => {
    if (!isIrish) return;
    import("../words/ga/past-posts.ts").then(
      ({ pastPosts }) => setIrish(pastPosts),
      // Offline before they ever came: English stands.
      () => {},
    );
  }, [isIrish]);
  return (isIrish && irish) || en;
}
