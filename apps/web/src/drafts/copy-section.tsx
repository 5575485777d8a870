import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import { type Plan, planFor } from "./bring-in.ts";
import { BringIn } from "./bring-in-form.tsx";
import { makeCopy } from "./copy-file.ts";
import { deskOf } from "./desk.ts";
import { readCopy } from "./read-copy.ts";
import { saveFile } from "./save-file.ts";
import { shelf, useShelf } from "./use-shelf.ts";

/** One file with everything, and the way back in for such a file. */
export function CopySection({ kept }: { readonly kept: Kept }) {
  const { copy } = useWords().drafts.data;
  const { status } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  const save = async (): Promise<void> => {
    setSaid(null);
    const now = new Date();
    try {
      await deskOf()?.flush();
      const { file, picturesLost } = await makeCopy(shelf, kept.settings, now);
      saveFile(file, copy.fileName(now.toISOString().slice(0, 10)));
      setSaid(picturesLost > 0 ? `${copy.saved} ${copy.picturesLost(picturesLost)}` : copy.saved);
    } catch {
      setSaid(copy.failed);
    }
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid(null);
    const found = await readCopy(file);
    if (typeof found === "string") setSaid(copy[found]);
    else setPlan(await planFor(found, shelf.state().drafts, kept.settings));
  };
  const end = (words: string | null): void => {
    flushSync(() => {
      setPlan(null);
      setSaid(words);
    });
    heading.current?.focus();
  };

  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {copy.heading}
      </h3>
      <p className="quiet small">{copy.text}</p>
      {status === "locked" ? (
        <p>{copy.locked}</p>
      ) : plan ? (
        <BringIn plan={plan} kept={kept} onEnd={end} />
      ) : (
        <div className="your-data-actions">
          <button type="button" className="button" onClick={() => void save()}>
            {copy.save}
          </button>
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {copy.read}
          </button>
          <input
            ref={input}
            // The button beside it is what is seen and pressed.
            hidden
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void read(target.files?.[0]);
              // So that the same file can be chosen again.
              target.value = "";
            }}
          />
        </div>
      )}
      <p aria-live="polite">{said}</p>
    </section>
  );
}
