import type { Platform } from "@chaperone/core";
import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** The text for one network, in the parts it takes there, each with its button. */
export function CopyOut(props: {
  readonly platform: Platform;
  readonly parts: readonly string[];
  /** Where one text serves all networks there is nothing to tell apart. */
  readonly isNamed: boolean;
  readonly disabled: boolean;
  readonly onCopied: () => void;
}) {
  const { platform, parts, disabled } = props;
  const { labels, lastLook } = useWords();
  return (
    <div className="copy-out">
      {props.isNamed && <h4>{lastLook.out.on(labels.platforms[platform])}</h4>}
      {parts.map((text, at) => (
        <CopyPart
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their number.
          key={at}
          text={text}
          label={parts.length === 1 ? lastLook.out.copy : lastLook.out.copyPart(at + 1, parts.length)}
          disabled={disabled}
          onCopied={props.onCopied}
        />
      ))}
    </div>
  );
}

/** Copies a text; where the browser refuses, it stands there selected to be copied by hand. */
export function CopyPart(props: {
  readonly text: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onCopied?: () => void;
}) {
  const { text, label, disabled } = props;
  const { out } = useWords().lastLook;
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (outcome === "refused") byHand.current?.select();
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), 2_000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
      props.onCopied?.();
    } catch {
      setOutcome("refused");
    }
  };

  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="copy-outcome small">
        {outcome === "copied" && out.copied}
      </span>
      {outcome === "refused" && !disabled && (
        <div className="copy-by-hand">
          <p id={id}>{out.refused}</p>
          <textarea
            ref={byHand}
            readOnly
            rows={4}
            value={text}
            aria-label={out.byHand}
            aria-describedby={id}
          />
        </div>
      )}
    </>
  );
}
