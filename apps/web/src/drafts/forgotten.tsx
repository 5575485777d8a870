import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import { Question } from "./question.tsx";
import { shelf } from "./use-shelf.ts";

/** A forgotten passphrase: all that can be done is to erase the drafts. It is asked twice. */
export function Forgotten({ onKeep }: { readonly onKeep: () => void }) {
  const { lock, list } = useWords().drafts;
  const [isSure, setSure] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const erase = (): void => {
    shelf.deleteAll("and the passphrase").catch(() => setFailed(true));
  };
  return (
    <>
      <Question
        key={String(isSure)}
        question={isSure ? lock.forgotSecond : lock.forgotFirst}
        yes={isSure ? lock.forgotYes : lock.forgotErase}
        no={lock.forgotNo}
        onYes={isSure ? erase : () => setSure(true)}
        onNo={onKeep}
      />
      {isFailed && <p role="alert">{list.failed}</p>}
    </>
  );
}
