import { useEffect, useRef } from "react";
import { addressOf } from "../../lib/route.ts";
import type { Submission } from "../api.ts";
import { summaryOf } from "../findings.tsx";
import { useStanding } from "../queue/standing.ts";
import { usePublishingWords } from "../words.ts";

/** That it is handed in, and what happens to it now. */
export function HandedIn(props: { readonly submission: Submission; readonly onLeave: () => void }) {
  const { submission } = props;
  const { done } = usePublishingWords().panel;
  const standing = useStanding(submission);
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had the keyboard is gone.
  useEffect(() => said.current?.focus(), []);
  const { state } = submission;
  const heading = state === "held" || state === "waiting" || state === "scheduled" ? done[state] : done.other;
  return (
    <div className="handed-in">
      <p ref={said} tabIndex={-1} role="status">
        <strong>{heading}</strong> {standing.said}
      </p>
      <p>
        <a href={addressOf("publishing", `post/${submission.id}`)} onClick={props.onLeave}>
          {done.queue}
        </a>
      </p>
      <p className="quiet small">{done.back}</p>
    </div>
  );
}

/** The desk found more than the page did. */
export function MoreFound({ rules }: { readonly rules: readonly string[] }) {
  const { panel } = usePublishingWords();
  return (
    <div className="problem" role="alert">
      <p>{panel.undecided}</p>
      <ul className="bullets" lang="en-GB">
        {[...new Set(rules)].map((rule) => (
          <li key={rule}>{summaryOf(rule)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asked before something about work goes out from a personal account. */
export function PersonalQuestion(props: {
  readonly handles: readonly string[];
  readonly onYes: () => void;
  readonly onChange: () => void;
}) {
  const { question } = usePublishingWords().panel;
  return (
    <fieldset className="confirm" aria-live="polite">
      <legend>
        <strong>{question.heading}</strong> {question.what(props.handles)}
      </legend>
      <button type="button" className="button" onClick={props.onChange}>
        {question.change}
      </button>
      <button type="button" className="button-plain" onClick={props.onYes}>
        {question.yes}
      </button>
    </fieldset>
  );
}
