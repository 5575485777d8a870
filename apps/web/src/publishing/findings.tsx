import { aboutRules } from "@chaperone/rules/about";
import { LevelWord } from "../findings/level-mark.tsx";
import { addressOf } from "../lib/route.ts";
import { useWords } from "../words/use-words.ts";
import type { Decision, Finding } from "./api.ts";

const SUMMARIES: ReadonlyMap<string, string> = new Map(aboutRules.map(({ id, summary }) => [id, summary]));

/** What a rule looks for, in a sentence. */
export const summaryOf = (ruleId: string): string => SUMMARIES.get(ruleId) ?? ruleId;

/** What the check said, as it is kept: rules and their grounds, without the passages. */
export function Findings(props: {
  readonly findings: readonly Finding[];
  readonly decisions?: readonly Decision[];
  /** Before the author's own words. */
  readonly reasonLabel?: string;
  readonly noReason?: string;
}) {
  const { findings } = useWords();
  return (
    <ul className="found">
      {props.findings.map(({ fingerprint, ruleId, level, guidance }) => {
        const decision = props.decisions?.find((one) => one.fingerprint === fingerprint);
        const [first] = guidance;
        return (
          <li key={`${ruleId} ${fingerprint}`}>
            <LevelWord level={level} />
            <div>
              <p lang="en-GB">{summaryOf(ruleId)}</p>
              {decision?.reason && (
                <p className="reason-said">
                  <span className="quiet">{props.reasonLabel}</span> {decision.reason}
                </p>
              )}
              {decision && decision.reason === "" && <p className="quiet small">{props.noReason}</p>}
              {first && (
                <a className="small" href={addressOf("guidance", first.id)}>
                  {findings.guidance.inLibrary}
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
