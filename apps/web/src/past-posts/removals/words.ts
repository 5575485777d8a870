import { createContext, useContext } from "react";
import { removals as en, type RemovalWords } from "../../words/en/removals.ts";
import { useLoadedWords } from "../../words/use-loaded-words.ts";

export const RemovalWordsContext = createContext<RemovalWords>(en);

/** What is said about deleting and changing past posts, in the reader's language. */
export const useRemovalWords = (): RemovalWords => useContext(RemovalWordsContext);

const loadIrish = async (): Promise<RemovalWords> => (await import("../../words/ga/removals.ts")).removals;

/** The same, for whoever hands it on. */
export const useLoadedRemovalWords = (): RemovalWords => useLoadedWords(en, loadIrish);
