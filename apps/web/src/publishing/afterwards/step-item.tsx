import { addressOf } from "../../lib/route.ts";
import { hostOf } from "../../words/sentences.ts";
import { useWords } from "../../words/use-words.ts";
import type { Incident } from "../api.ts";
import { useWhen } from "../moment.ts";
import { CopyButton } from "../queue/copy-button.tsx";
import { usePublishingWords } from "../words.ts";

type Step = Incident["steps"][number];

/** One thing to do: what, until when, and words to begin from. The desk's own words are English. */
export function StepItem(props: {
  readonly step: Step;
  readonly isBusy: boolean;
  readonly onDone: (done: boolean) => void;
}) {
  const { step } = props;
  const { steps: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const isDone = step.doneAt !== null;
  return (
    <li className="card step" data-done={isDone}>
      <h3 lang="en-GB">{step.title}</h3>
      {step.dueAt && !isDone && (
        <p className="aside">
          {words.until(when(step.dueAt))}. {new Date(step.dueAt) < new Date() && words.overdue}
        </p>
      )}
      <p lang="en-GB">{step.what}</p>
      {step.text && (
        <details>
          <summary>{words.text}</summary>
          <p className="quiet small">{words.fill}</p>
          <blockquote lang="en-GB" className="pre">
            {step.text}
          </blockquote>
          <CopyButton text={step.text} label={words.copy} />
        </details>
      )}
      <Sources sources={step.sources} />
      <p className="actions">
        <button
          type="button"
          className={isDone ? "button-plain" : "button"}
          aria-label={isDone ? undefined : `${words.done}: ${step.title}`}
          disabled={props.isBusy}
          onClick={() => props.onDone(!isDone)}
        >
          {isDone ? words.undo : words.done}
        </button>
        {step.doneAt && <span className="quiet">{words.doneAt(when(step.doneAt))}</span>}
      </p>
    </li>
  );
}

/** A paragraph of our guidance, or an article of law on its own page. */
function Sources({ sources }: Pick<Step, "sources">) {
  const { steps: words } = usePublishingWords().afterwards;
  const { findings } = useWords();
  if (sources.length === 0) return null;
  return (
    <p className="small">
      <span className="quiet">{words.sources}: </span>
      {sources.map((source, at) => {
        const { guidance, law, url } = source;
        const key = String(guidance ?? law);
        return (
          <span key={key}>
            {at > 0 && "; "}
            {typeof guidance === "string" ? (
              <a href={addressOf("guidance", guidance)}>{findings.guidance.inLibrary}</a>
            ) : (
              <a href={String(url)} target="_blank" rel="noopener noreferrer" lang="en-GB">
                {String(law)} ({hostOf(String(url))})
              </a>
            )}
          </span>
        );
      })}
    </p>
  );
}
