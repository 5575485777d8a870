import { useWords } from "../words/use-words.ts";
import type { Step } from "./protocol.ts";

/** How far the looking has come, as a line; empty where nothing can be counted yet. */
export function Progress({ step }: { readonly step: Step | null }) {
  const { progress } = useWords().pictures;
  return (
    <progress
      className="looking-progress"
      aria-label={progress}
      max={step && step.of > 0 ? step.of : 1}
      value={step?.done ?? 0}
    />
  );
}
