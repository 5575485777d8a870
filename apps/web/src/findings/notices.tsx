import type { Verdict } from "@chaperone/core";
import { listed, missingParts } from "../words/sentences.ts";

/** Stands below the heading, which already says "incomplete" where nothing was found. */
export function IncompleteNotice(props: { readonly verdict: Verdict; readonly hasFindings: boolean }) {
  const missing = missingParts(props.verdict);
  if (missing.length === 0) return null;
  return (
    <p className="notice">
      {props.hasFindings && "This check is incomplete. "}I could not look at: {listed(missing)}. What that
      would have shown is not known.
    </p>
  );
}

export function FailedNotice({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>The check stopped before it was done. Your text is untouched, and has not been read in full.</p>
      <button type="button" className="button" onClick={onRetry}>
        Check again
      </button>
    </div>
  );
}
