import type { LiveFinding } from "../check/live-findings.ts";
import type { Decision } from "../drafts/kept-draft.ts";
import { LevelWord } from "../findings/level-mark.tsx";
import { isServed } from "../publishing/served.ts";
import { useWords } from "../words/use-words.ts";
import { saysEnough } from "./decision.ts";

/** What stands against the post as it is: each finding at must waits for its reason. */
export function Remaining(props: {
  readonly shown: readonly LiveFinding[];
  readonly dismissed: number;
  readonly decisions: readonly Decision[];
  readonly onDecide: (decision: Decision) => void;
  readonly onChangeIt: (live: LiveFinding) => void;
}) {
  const { shown, decisions } = props;
  const { lastLook } = useWords();
  const words = lastLook.remaining;
  const musts = shown.filter(({ finding }) => finding.level === "must");
  const others = shown.filter(({ finding }) => finding.level !== "must");
  return (
    <section className="remaining">
      <h3>{words.heading}</h3>
      {shown.length === 0 && <p>{words.none}</p>}
      <ol>
        {musts.map((live) => (
          <li key={live.key} className="remaining-must">
            <Said live={live} onChangeIt={props.onChangeIt} />
            <Reason
              live={live}
              decision={decisions.find(({ fingerprint }) => fingerprint === live.finding.fingerprint)}
              onDecide={props.onDecide}
            />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          {musts.length > 0 && <p className="quiet">{words.others}</p>}
          <ol>
            {others.map((live) => (
              <li key={live.key}>
                <Said live={live} onChangeIt={props.onChangeIt} />
              </li>
            ))}
          </ol>
        </>
      )}
      {props.dismissed > 0 && <p className="quiet small">{words.dismissed(props.dismissed)}</p>}
    </section>
  );
}

function Said(props: { readonly live: LiveFinding; readonly onChangeIt: (live: LiveFinding) => void }) {
  const { live } = props;
  const { lastLook } = useWords();
  return (
    <div className="remaining-said">
      <LevelWord level={live.finding.level} />
      <p lang="en-GB">
        {live.finding.message.what} <span className="quiet">{live.finding.message.why}</span>
      </p>
      <button type="button" className="button-plain" onClick={() => props.onChangeIt(live)}>
        {lastLook.remaining.change}
        <span className="visually-hidden">: {live.finding.message.what}</span>
      </button>
    </div>
  );
}

function Reason(props: {
  readonly live: LiveFinding;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}) {
  const { fingerprint, ruleId } = props.live.finding;
  const { remaining } = useWords().lastLook;
  const words = props.decision?.words ?? "";
  const isShort = words !== "" && !saysEnough(words);
  return (
    <label className="field reason">
      {remaining.why}
      <textarea
        rows={2}
        required
        value={words}
        autoComplete="off"
        spellCheck={false}
        data-gramm="false"
        aria-invalid={isShort}
        onChange={(event) =>
          props.onDecide({ fingerprint, ruleId, words: event.target.value, at: new Date().toISOString() })
        }
      />
      <span className="small">
        {isShort ? remaining.tooShort : isServed ? remaining.whyNoteServed : remaining.whyNote}
      </span>
    </label>
  );
}
