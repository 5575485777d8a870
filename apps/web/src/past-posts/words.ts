import { createContext, useContext } from "react";
import { pastPosts as en, type PastPostsWords } from "../words/en/past-posts.ts";
import { useLoadedWords } from "../words/use-loaded-words.ts";

export const PastPostsWordsContext = createContext<PastPostsWords>(en);

/** What is said about past posts, in the reader's language. */
export const usePastPostsWords = (): PastPostsWords => useContext(PastPostsWordsContext);

const loadIrish = async (): Promise<PastPostsWords> => (await import("../words/ga/past-posts.ts")).pastPosts;

/** The same, for whoever hands it on. */
export const useLoadedPastPostsWords = (): PastPostsWords => useLoadedWords(en, loadIrish);
