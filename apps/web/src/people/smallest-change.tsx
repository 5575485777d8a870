import type { CheapestChange, Fix } from "@chaperone/core";
import { changeLine } from "@chaperone/risk/words";
import type { LiveFinding } from "../check/live-findings.ts";
import { FixButton } from "../findings/finding-card.tsx";

/** A change that is a press away. */
export interface OfferedChange {
  readonly live: LiveFinding;
  readonly fix: Fix;
}

const RULE = "confidentiality/identifiable-description";
/** How the rule names the one of its rewrites that the count asks for. */
const LABEL = "The smallest change";

/** The rewrite that makes the smallest change, where the words allow one; a dismissed finding offers nothing. */
export function offeredChange(shown: readonly LiveFinding[]): OfferedChange | null {
  for (const live of shown) {
    if (live.finding.ruleId !== RULE) continue;
    const fix = live.finding.fixes.find(({ label }) => label.startsWith(LABEL));
    if (fix) return { live, fix };
  }
  return null;
}

/**
 * The fewest and slightest changes after which enough others fit: at one press or, where no press makes them, in
 * words. Never both: a rewrite is chosen among what the words of the draft allow, and may come to another number.
 */
export function SmallestChange(props: {
  readonly change: CheapestChange | null;
  readonly offered: OfferedChange | null;
  readonly onFix: (offered: OfferedChange) => void;
}) {
  const { change, offered } = props;
  if (offered !== null)
    return (
      <div className="smallest-change">
        <FixButton fix={offered.fix} disabled={offered.live.touched} onApply={() => props.onFix(offered)} />
      </div>
    );
  if (change === null) return null;
  return (
    <div className="smallest-change">
      <h3>The smallest change that helps</h3>
      <p>{changeLine(change)}</p>
    </div>
  );
}
