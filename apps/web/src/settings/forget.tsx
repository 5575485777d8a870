import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** Forgets who is writing, after one question. */
export function Forget({ onForget }: { readonly onForget: () => void }) {
  const { forget } = useWords().settings;
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking)
    return (
      <button ref={ask} type="button" className="button" onClick={() => setIsAsking(true)}>
        {forget.ask}
      </button>
    );
  return (
    <fieldset className="forget" onKeyDown={(event) => event.key === "Escape" && setIsAsking(false)}>
      <legend>{forget.sure}</legend>
      <button ref={keep} type="button" className="button" onClick={() => setIsAsking(false)}>
        {forget.no}
      </button>
      <button type="button" className="button-plain" onClick={onForget}>
        {forget.yes}
      </button>
    </fieldset>
  );
}
