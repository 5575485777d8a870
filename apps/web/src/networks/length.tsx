import { Fragment, useEffect, useMemo, useRef, useState } from "react";
import type { DraftForm } from "../compose/use-draft.ts";
import { useAfterFrame } from "../lib/use-after-frame.ts";
import { useWords } from "../words/use-words.ts";
import { crossings, lengthLines } from "./length-lines.ts";
import { type OnPlace, onPlaces } from "./on-place.ts";

/** How long the draft is, as each of its networks counts. Typing never waits for it. */
export function Length({ form }: { readonly form: DraftForm }) {
  const words = useWords();
  const text = useAfterFrame(form.text);
  const { kind, platforms } = form;
  const places = useMemo(() => onPlaces({ text, kind, platforms }), [text, kind, platforms]);
  const said = useCrossings(places);
  return (
    <>
      {text !== "" &&
        lengthLines(places, words).map((line, index) => (
          <Fragment key={line.text}>
            {index > 0 && " · "}
            <span className="network-length" data-over={line.isOver}>
              {line.text}
            </span>
          </Fragment>
        ))}
      <span aria-live="polite" className="visually-hidden network-said">
        {said}
      </span>
    </>
  );
}

/** The sentence to say when the draft crosses a limit; nothing of how it was found. */
function useCrossings(places: readonly OnPlace[]): string {
  const words = useWords();
  const before = useRef(places);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const crossed = crossings(before.current, places, words);
    before.current = places;
    if (crossed.length > 0) setSaid(crossed.join(" "));
  }, [places, words]);
  return said;
}
