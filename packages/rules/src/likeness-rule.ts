import {
  defineRule,
  type Fix,
  type Level,
  type Message,
  type Observation,
  type ObservationKind,
  type Report,
  type Rule,
  type RuleContext,
  type Source,
} from "@chaperone/core";
import { hasCue, likenessTo } from "./evidence.ts";
import { BARS, type Evidence, sureness } from "./sureness.ts";

/** What the words of a finding are made from. */
export interface Grounds {
  /** The passage as typed; the whole draft where no passage carries it alone. */
  readonly passage: string;
  /** What spoke for it, surest first: names of cues, ids of claims. */
  readonly carriers: readonly string[];
  readonly context: RuleContext;
}

/** An observation that may carry a rule, and the name it is known by. */
export interface Carrier {
  readonly name: string;
  readonly observation: Observation;
  /** Carries the rule by itself, whatever else the draft reads like: a claim of the catalogue, a declared interest. */
  readonly isSettled?: true;
}

interface LikenessRuleOptions {
  readonly id: keyof typeof BARS;
  readonly summary: string;
  readonly level: Level;
  readonly duties: Rule["duties"];
  /** Cues that speak for it. */
  readonly carriedBy?: readonly string[];
  /** Other observations that do, and their kinds. */
  carriers?(context: RuleContext): readonly Carrier[];
  readonly needs?: readonly ObservationKind[];
  /** Cues that clear the post of this rule whatever it reads like: a declared interest, a stated consent. */
  readonly clearedBy?: readonly string[];
  /** The same by other observations. */
  isCleared?(context: RuleContext): boolean;
  /** Cues that turn down what stands beside them: a word quoted to object to it, a joke on oneself. */
  readonly vetoedBy?: readonly string[];
  /** Cues that speak against it: to refute a claim takes the same words as to make it. */
  readonly doubtedBy?: readonly string[];
  message(grounds: Grounds): Message;
  sources?(grounds: Grounds): readonly Source[];
  /** @param carriers what carried it: cues where there are any, otherwise the likeness with its sentence. */
  fixes?(context: RuleContext, carriers: readonly Observation[]): readonly Fix[];
}

/** A rule that adds up cues and likeness. */
export interface LikenessRule extends Rule {
  readonly id: keyof typeof BARS;
  /** What speaks for and against it in a draft; null where something clears it. */
  evidence(context: RuleContext): Evidence | null;
}

/**
 * A rule on two kinds of evidence: named cues, and how much the draft reads like labelled breaches. Both stand in
 * the finding, and sureness.ts says how they are added up; a clearing cue wins over both. At most one finding:
 * the passage that carried it most.
 */
export function defineLikenessRule(options: LikenessRuleOptions): LikenessRule {
  const { id, summary, level, duties, needs = [], clearedBy = [], doubtedBy = [] } = options;
  const evidence = (context: RuleContext): Evidence | null => {
    const carriers = carriersOf(options, context);
    const likeness = likenessTo(context, id);
    const isVetoed =
      carriers.length === 0 && likeness !== undefined && standsVetoed(options, context, likeness);
    if (isVetoed || hasCue(context, ...clearedBy) || options.isCleared?.(context)) return null;
    return {
      likeness: likeness?.confidence ?? 0,
      carriers: new Set(carriers.map(({ name }) => name)).size,
      isSettled: carriers.some((carrier) => carrier.isSettled),
      isDoubted: hasCue(context, ...doubtedBy),
    };
  };
  const rule = defineRule({
    id,
    summary,
    level,
    duties,
    needs: ["cue", "likeness", ...needs],
    *check(context): Iterable<Report> {
      const found = evidence(context);
      const confidence = found ? sureness(found) : 0;
      if (confidence >= BARS[id]) yield reportOf(options, context, confidence);
    },
  });
  return { ...rule, id, evidence };
}

/** Those that no guard beside them turns down, surest first. */
function carriersOf(options: LikenessRuleOptions, context: RuleContext): Carrier[] {
  const { carriedBy = [], carriers } = options;
  const cues = context
    .observations("cue")
    .filter(({ details }) => carriedBy.includes(details.name))
    .map((observation): Carrier => ({ name: observation.details.name, observation }));
  return [...(carriers?.(context) ?? []), ...cues]
    .filter(({ isSettled, observation }) => isSettled || !standsVetoed(options, context, observation))
    .sort((a, b) => b.observation.confidence - a.observation.confidence);
}

/** A guard speaks for its own sentence and its neighbours: a joke on oneself does not excuse a sneer a page later. */
function standsVetoed(
  { vetoedBy = [] }: LikenessRuleOptions,
  { document, observations }: RuleContext,
  { place }: Observation,
): boolean {
  const guards = observations("cue").filter(({ details }) => vetoedBy.includes(details.name));
  return guards.some((guard) => {
    if (place.in !== "text" || guard.place.in !== "text") return true;
    const [own, theirs] = [document.sentenceAt(place), document.sentenceAt(guard.place)];
    return Math.abs(document.sentences.indexOf(own) - document.sentences.indexOf(theirs)) <= 1;
  });
}

function reportOf(options: LikenessRuleOptions, context: RuleContext, confidence: number): Report {
  const carriers = carriersOf(options, context);
  const observations = carriers.map(({ observation }) => observation);
  const likeness = likenessTo(context, options.id);
  const evidence = likeness ? [...observations, likeness] : observations;
  const place = evidence[0]!.place;
  const passage = place.in === "text" ? context.document.textAt(place) : context.document.text;
  const grounds: Grounds = { passage, carriers: carriers.map(({ name }) => name), context };
  return {
    place,
    confidence,
    message: options.message(grounds),
    evidence,
    sources: options.sources?.(grounds) ?? [],
    fixes: options.fixes?.(context, observations.length > 0 ? observations : evidence) ?? [],
  };
}
