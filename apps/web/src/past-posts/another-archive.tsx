import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Question } from "../drafts/question.tsx";
import type { GivenFile } from "./engine/protocol.ts";
import { GiveFiles } from "./give-files.tsx";
import { usePastPostsWords } from "./words.ts";

/** Another archive takes the list's place, which is asked before. */
export function AnotherArchive(props: { readonly onBegin: (files: readonly GivenFile[]) => void }) {
  const { another } = usePastPostsWords();
  const [given, setGiven] = useState<readonly GivenFile[] | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const keep = (): void => {
    flushSync(() => setGiven(null));
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className="past-another">
      {given ? (
        <section className="past-card">
          <Question
            question={another.question}
            yes={another.yes}
            no={another.no}
            onYes={() => props.onBegin(given)}
            onNo={keep}
          />
        </section>
      ) : (
        <GiveFiles heading={another.heading} onGive={setGiven}>
          <p>{another.why}</p>
        </GiveFiles>
      )}
    </div>
  );
}
