import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";
import type { Kept } from "./use-kept.ts";

/** Long enough that whole words are typed before anything is said of them. */
const PAUSE_MS = 1000;

/** Says that changes are kept, once they rest: screen readers hear it once, not at every key. */
export function KeptNote({ kept }: { readonly kept: Kept }) {
  const { settings: words } = useWords();
  const { settings } = kept;
  const [first] = useState(settings);
  const [said, setSaid] = useState(settings);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(settings), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [settings]);
  const isSaid = said === settings && said !== first;
  return (
    <p className="kept-note" role="status">
      {isSaid && (kept.isKept ? words.kept : words.notKept)}
    </p>
  );
}
