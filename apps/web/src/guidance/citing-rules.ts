import type { Duty } from "@chaperone/core";
import { aboutRules } from "@chaperone/rules/about";

/** What a rule says of itself. */
export type AboutRule = (typeof aboutRules)[number];
/** A kind of thing that some rule looks at. */
export type RuleNeed = AboutRule["needs"][number];

/** The rules that serve one of these duties: they may cite any paragraph that serves it too. */
export const rulesFor = (duties: readonly Duty[]): readonly AboutRule[] =>
  aboutRules.filter((rule) => rule.duties.some((duty) => duties.includes(duty)));
