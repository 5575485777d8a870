import type { Fix } from "@chaperone/core";
import { useId } from "react";
import type { LiveFinding } from "../../check/live-findings.ts";
import { FixButton } from "../../findings/finding-card.tsx";
import { LevelWord } from "../../findings/level-mark.tsx";
import { Field } from "../../lib/field.tsx";
import { useRemovalWords } from "./words.ts";

/** What is found in new words, what could stand there instead, and why a "must" stays. */
export function EditFindings(props: {
  readonly findings: readonly LiveFinding[];
  readonly isChecked: boolean;
  /** By fingerprint. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly onReason: (fingerprint: string, reason: string) => void;
  readonly onFix: (fix: Fix) => void;
}) {
  const { edit } = useRemovalWords();
  const id = useId();
  if (props.findings.length === 0) return null;
  return (
    <section className="removal-found" aria-labelledby={id}>
      <h4 id={id}>{edit.found}</h4>
      <ul>
        {props.findings.map(({ key, finding }) => (
          <li key={key}>
            <p>
              <LevelWord level={finding.level} /> <span lang="en-GB">{finding.message.what}</span>
            </p>
            <div className="removal-actions">
              {finding.fixes.map((fix) => (
                <FixButton
                  key={`${fix.label} ${fix.edits[0]?.start}`}
                  fix={fix}
                  disabled={!props.isChecked}
                  onApply={() => props.onFix(fix)}
                />
              ))}
            </div>
            {finding.level === "must" && (
              <Field
                label={edit.whyStays}
                most={1_000}
                value={props.reasons.get(finding.fingerprint) ?? ""}
                onChange={(reason) => props.onReason(finding.fingerprint, reason)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
