import { useEffect, useState } from "react";
import { useWords } from "./use-words.ts";

/** Trees that came already, by their English. */
const loaded = new Map<object, object>();

/**
 * A tree of words that comes with the screens it is for, in the reader's language: English until the Irish is there.
 * @param loadIrish the same function each time
 */
export function useLoadedWords<Tree extends object>(english: Tree, loadIrish: () => Promise<Tree>): Tree {
  const isIrish = useWords().locale.startsWith("ga");
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isIrish || loaded.has(english)) return;
    loadIrish().then(
      (irish) => {
        loaded.set(english, irish);
        redraw((count) => count + 1);
      },
      // Offline before they ever came: English stands.
      () => {},
    );
  }, [isIrish, english, loadIrish]);
  return ((isIrish && loaded.get(english)) as Tree | undefined) || english;
}
