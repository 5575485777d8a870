import type { Verdict } from "@chaperone/core";
import { missingParts } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** Stands below the heading, which already says "incomplete" where nothing was found. */
export function IncompleteNotice(props: { readonly verdict: Verdict; readonly hasFindings: boolean }) {
  const { coverage } = useWords().findings;
  const missing = missingParts(props.verdict);
  if (missing.length === 0) return null;
  return (
    <p className="notice">
      {props.hasFindings && `${coverage.incomplete} `}
      {coverage.couldNotLookAt(missing)}
    </p>
  );
}

/** Screen readers hear it from the announcer. */
export function FailedNotice({ onRetry }: { readonly onRetry: () => void }) {
  const { failed } = useWords().findings;
  return (
    <div className="notice">
      <p>{failed.text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {failed.again}
      </button>
    </div>
  );
}
