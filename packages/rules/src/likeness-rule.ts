import {
  type Duty,
  defineRule,
  type Fix,
  type Level,
  type Message,
  type Observation,
  type Report,
  type Rule,
  type RuleContext,
} from "@chaperone/core";

/** What the words of a finding are made from. */
export interface Grounds {
  /** The passage as typed; the whole draft where no passage carries it alone. */
  readonly passage: string;
  /** Names of the cues that spoke for it. */
  readonly cues: readonly string[];
}

/**
 * Where posts held out by file are best told apart, leaning to the side of asking once too often: the same for
 * every rule, because a bar of its own for each would fit the corpus and not its class.
 */
const THRESHOLD = 0.4;
const FLOOR = 0.1;

export interface LikenessRuleOptions {
  readonly id: Rule["id"];
  readonly summary: string;
  readonly level: Level;
  readonly duties: Rule["duties"] & readonly Duty[];
  /** How much a draft must read like labelled breaches, 0 to 1. */
  readonly threshold?: number;
  /** Cues that carry the rule together with a likeness of at least `floor`. */
  readonly carriedBy?: readonly string[];
  /** The likeness a carrying cue still needs, so that a turn of phrase alone does not stop a post. */
  readonly floor?: number;
  /** Cues that clear the post of this rule whatever it reads like: a declared interest, a stated consent. */
  readonly clearedBy?: readonly string[];
  /** Cues beside which likeness alone is not enough: to refute a claim takes the same words as to make it. */
  readonly doubtedBy?: readonly string[];
  message(grounds: Grounds): Message;
  fixes?(context: RuleContext, cues: readonly Observation<"cue">[]): readonly Fix[];
}

/**
 * A rule on two kinds of evidence: named cues, and how much the draft reads like labelled breaches. Both stand
 * in the finding; a clearing cue wins over both. At most one finding: the passage that carried it most.
 */
export function defineLikenessRule(options: LikenessRuleOptions): Rule {
  const {
    id,
    summary,
    level,
    duties,
    threshold = THRESHOLD,
    carriedBy = [],
    floor = FLOOR,
    clearedBy = [],
    doubtedBy = [],
  } = options;
  return defineRule({
    id,
    summary,
    level,
    duties,
    needs: ["cue", "likeness"],
    *check(context): Iterable<Report> {
      const cues = context.observations("cue");
      if (cues.some(({ details }) => clearedBy.includes(details.name))) return;
      const likeness = context.observations("likeness").find(({ details }) => details.label === id);
      const carrying = cues
        .filter(({ details }) => carriedBy.includes(details.name))
        .sort((a, b) => b.confidence - a.confidence);
      if (carrying.length === 0 && cues.some(({ details }) => doubtedBy.includes(details.name))) return;
      const strength = likeness?.confidence ?? 0;
      // Two different cues bear one another out, as in a long draft that also speaks of other things.
      const borneOut = new Set(carrying.map(({ details }) => details.name)).size > 1;
      if (!borneOut && strength < (carrying.length > 0 ? floor : threshold)) return;
      const evidence = likeness ? [...carrying, likeness] : carrying;
      const place = carrying[0]?.place ?? likeness!.place;
      const passage = place.in === "text" ? context.document.textAt(place) : context.document.text;
      yield {
        place,
        confidence: Math.max(strength, ...carrying.map((cue) => cue.confidence)),
        message: options.message({ passage, cues: carrying.map(({ details }) => details.name) }),
        evidence,
        fixes: options.fixes?.(context, carrying) ?? [],
      };
    },
  });
}
