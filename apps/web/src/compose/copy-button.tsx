import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** Copies the draft; says so on the button for a moment. */
export function CopyButton(props: { readonly text: string; readonly onCopied: () => void }) {
  const { compose } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2_000);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      props.onCopied();
      setSaid(compose.copied);
    } catch {
      setSaid(compose.copyRefused);
    }
  };

  return (
    <button type="button" className="button" disabled={props.text === ""} onClick={() => void copy()}>
      <span aria-live="polite">{said ?? compose.copy}</span>
    </button>
  );
}
