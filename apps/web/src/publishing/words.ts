import { createContext, useContext } from "react";
import { publishing as en, type PublishingWords } from "../words/en/publishing.ts";
import { useLoadedWords } from "../words/use-loaded-words.ts";

export const PublishingWordsContext = createContext<PublishingWords>(en);

/** What is said about publishing, in the reader's language. */
export const usePublishingWords = (): PublishingWords => useContext(PublishingWordsContext);

const loadIrish = async (): Promise<PublishingWords> =>
  (await import("../words/ga/publishing.ts")).publishing;

/** The same, for whoever hands it on. */
export const useLoadedPublishingWords = (): PublishingWords => useLoadedWords(en, loadIrish);
