import { createContext, useContext, useEffect, useState } from "react";
import { en, type Words } from "./en/index.ts";
import { type Language, loadWords } from "./language.ts";

export const WordsContext = createContext<Words>(en);

/** The words of the page in its reader's language. */
export const useWords = (): Words => useContext(WordsContext);

/**
 * The words to draw the page with: those of another language take over as soon as they are there.
 * @param first what the page begins with
 */
export function useWordsOf(language: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let isWanted = true;
    loadWords(language).then(
      (loaded) => isWanted && setWords(loaded),
      // Offline before it was ever loaded: the page goes on in the language it has.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  return words;
}
