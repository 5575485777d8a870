import type { CaseTrace, CollectiveDescription, EarlierPost, Estimate, TracedDetail } from "@chaperone/core";
import { type DescribedPerson, describe } from "../describe/describe.ts";
import { estimate, type Share } from "../estimate.ts";
import type { Ladder } from "../ladders/ladder.ts";
import { peopleIn, shareOfAges, shareOfSex } from "../people.ts";
import { asTold, estimateAt, oneStory } from "../person.ts";
import { closest } from "../recognise.ts";
import type { Country } from "../tables/rows.ts";
import { agesDiffer, type Beside, gather, type SharedThings, sexesDiffer } from "./evidence.ts";
import { collectiveProbability, joinedEvidence, pairProbability } from "./link.ts";
import { LinkIndex } from "./link-index.ts";
import { SAME } from "./same-patient.ts";
import { keyOf, traceOf } from "./trace.ts";

/** From here on several posts are taken to tell of one patient; chosen on sequences held out (training/cases). */
const LIKELY = 0.53;
/** A post as likely as this to be about the same patient is named; the likeliest always is. */
const NAMED = 0.5;
/** Among more posts than this something fits by chance, and what two share must be uncommon among all of them. */
const MANY = 30;
/** Patients an author sees in a month, any of whom a second post might be about. */
const PATIENTS_A_MONTH = 300;
const MONTH_DAYS = 30;
/** Shared details make a case certain from this probability on. */
const CERTAIN = 0.9;
/** One in eleven, as for one post alone. */
const FEW = 11.1;

/**
 * What the draft and earlier posts tell together of one patient.
 *
 * Two ways lead to it. Details of the tables that both tell and that contradict one another nowhere: the probability
 * that they are one person's is 1/(1 + (M - 1)·2^-bits), M being the patients among whom they could be anybody's,
 * and together fewer than eleven others fit. And where a story goes on by a saying, a thing, an anniversary, weighed
 * evidence that people wrote sequences of posts for: of the draft as a whole beside few posts (link.ts), of what two
 * posts share and how uncommon that is beside many (same-patient.ts).
 * @returns null where no earlier post seems to speak of the draft's patient, or too many would still fit.
 */
export function collectiveOf(beside: Beside): CollectiveDescription | null {
  const { described, ledger } = beside;
  const earlier = ledger.traces;
  if (earlier.length === 0) return null;
  const person = closest(describe(described));
  const { draft, pairs, shared } = gather(beside, person);
  const likely = pairs.map((pair) => pairProbability(pair, pairs.length));
  const weighed = collectiveProbability(joinedEvidence(draft, pairs, likely));
  const same = earlier.map((post, at) => sameByDetails(person, post, shared[at]!, beside));
  const counted = Math.max(...same);
  const joined = consistent(earlier.filter((_, at) => same[at]! >= CERTAIN));
  const alone = person ? estimateAt(person, asTold(person)) : undefined;
  const together = (posts: readonly CaseTrace[]): Estimate => {
    const union = unionOf(person, posts, person?.circumstances.country ?? described.jurisdiction);
    // More details cannot fit more people: a trace knows less of how they hang together than the draft does.
    return alone && alone.others.mid < union.others.mid ? alone : union;
  };
  const tell = (posts: readonly CaseTrace[], probability: number): CollectiveDescription => ({
    posts: posts.map(({ post, date }) => ({ id: post, date })) as [EarlierPost, ...EarlierPost[]],
    probability,
    together: together(posts),
    because: reasons(
      person,
      shared.filter((_, at) => posts.includes(earlier[at]!)),
      ledger.key,
    ),
  });
  if (counted >= CERTAIN && together(joined).others.mid < FEW) return tell(joined, counted);
  const sure = ledger.weighed ?? (earlier.length > MANY ? weighedAmong(beside) : null);
  if (sure) {
    const linked = consistent(earlier.filter((_, at) => sure[at]! >= SAME));
    return linked.length === 0 ? null : tell(linked, Math.max(...sure));
  }
  if (weighed < LIKELY) return null;
  const best = Math.max(...likely);
  const named = consistent(earlier.filter((_, at) => likely[at]! >= Math.min(NAMED, best)));
  return tell(named, weighed);
}

/** How surely each earlier post speaks of the draft's patient, among all of them. */
function weighedAmong({ described, date, ledger: { key, traces } }: Beside): readonly number[] {
  const index = new LinkIndex();
  for (const trace of traces) index.add(trace);
  const links = index.linksOf(index.add(traceOf(described, { id: "", date }, key)));
  const found = new Map(links.map(({ earlier, probability }) => [earlier, probability]));
  return traces.map((_, at) => found.get(at) ?? 0);
}

/** What the draft shares with the posts, in its own words. */
function reasons(
  person: DescribedPerson | undefined,
  shared: readonly SharedThings[],
  ledgerKey: string,
): string[] {
  const details = (person?.ladders ?? []).filter((ladder) =>
    shared.some((one) => one.details.includes(keyOf(ladder, ledgerKey))),
  );
  return apart([
    ...details.map(({ rungs }) => rungs[0].detail),
    ...shared.flatMap(({ words }) => words),
    ...shared.flatMap(({ themes }) => themes.map((theme) => theme.replaceAll("-", " "))),
  ]).slice(0, MOST_REASONS);
}

/** Posts that can all be about one patient: the latest, and those that contradict none of the later ones. */
function consistent(posts: readonly CaseTrace[]): readonly CaseTrace[] {
  const kept: CaseTrace[] = [];
  for (const post of posts.toReversed())
    if (kept.every((one) => !sexesDiffer(one, post) && !agesDiffer(one, post))) kept.unshift(post);
  return kept;
}

const MOST_REASONS = 3;

/** Without what another says already: "lighthouse" beside "lighthouse keeper". */
const apart = (things: readonly string[]): string[] => {
  const said: string[] = [];
  for (const thing of things)
    if (!said.some((one) => one.toLowerCase().includes(thing.toLowerCase()))) said.push(thing);
  return said;
};

/** The probability that an earlier post is about the same patient, by the details that both tell. */
function sameByDetails(
  person: DescribedPerson | undefined,
  post: CaseTrace,
  { details, isContradicted }: SharedThings,
  { date }: Beside,
): number {
  if (!person || isContradicted) return 0;
  const bits = post.details
    .filter(({ key }) => details.includes(key))
    .reduce((sum, { log10 }) => sum - log10 * Math.log2(10), 0);
  const months = Math.max(1, (Date.parse(date) - Date.parse(post.date)) / 86_400_000 / MONTH_DAYS);
  // The longer ago, the more patients it could have been.
  return bits === 0 ? 0 : 1 / (1 + (PATIENTS_A_MONTH * months - 1) * 2 ** -bits);
}

/** Told by several posts the narrowest counts: a town and its county are one place. */
const ONE_OF_A_KIND = new Set(["place", "occupation", "time"]);

/** How many fit all that is told: the draft's details and those of the earlier posts that it does not repeat. */
function unionOf(
  person: DescribedPerson | undefined,
  posts: readonly CaseTrace[],
  country: Country,
): Estimate {
  const plain: Share[] = [];
  const happenings: Share[] = [];
  const narrowest = new Map<string, Share>();
  const seen = new Set<string>();
  const add = ({ kind, key, log10, sigma, happening }: TracedDetail): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const before = narrowest.get(kind);
    if (ONE_OF_A_KIND.has(kind)) {
      if (!before || log10 < before.log10) narrowest.set(kind, { log10, sigma });
    } else (happening ? happenings : plain).push({ log10, sigma });
  };
  const circumstances = person && { ...person.circumstances, ages: null };
  for (const ladder of person?.ladders ?? []) {
    const share =
      circumstances && ladder.kind !== "age" && ladder.kind !== "sex" && ladder.rungs[0].share(circumstances);
    if (share) add({ ...traced(ladder), ...share });
  }
  for (const post of posts) for (const detail of post.details) add(detail);
  const ages = [agesOf(person), ...posts.map((post) => post.ages)].filter((one) => one !== null);
  const sex = person?.circumstances.sex ?? posts.find((post) => post.sex !== null)?.sex ?? null;
  if (sex) plain.push({ log10: Math.log10(shareOfSex(country, sex)), sigma: 0.01 });
  if (ages.length > 0) {
    const all = {
      min: Math.max(...ages.map(({ min }) => min)),
      max: Math.min(...ages.map(({ max }) => max)),
    };
    const narrow = all.min <= all.max ? all : ages[0]!;
    plain.push({ log10: Math.log10(shareOfAges(country, sex, narrow)), sigma: 0.03 });
  }
  if (happenings.length === 0) narrowest.delete("time");
  return estimate(peopleIn(country), [...plain, ...narrowest.values(), ...oneStory(happenings)]);
}

const traced = ({ kind, key, happening }: Ladder) => ({ kind, key, happening });

const agesOf = (person: DescribedPerson | undefined) =>
  person?.ladders.find(({ kind }) => kind === "age")?.rungs[0].ages ?? null;
