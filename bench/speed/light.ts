import { createChecker } from "@chaperone/checker";
import { type Detector, type Draft, judge, observe, readDraft } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { rules } from "@chaperone/rules";
import {
  digits,
  least,
  type Place,
  processorTime,
  quantile,
  type Row,
  spread,
  timed,
  timeEach,
} from "./measure.ts";
import { asTyped, longText, ordinaryPosts } from "./posts.ts";
import type { Size } from "./size.ts";

const NODE: Place = { part: "light stage", where: "Node" };

/** Without the reader: patterns, lists, small models, rules, guidance. */
export async function measureLight({ posts: count, typed, lengths }: Size): Promise<Row[]> {
  const checker = createChecker({ jurisdiction: "GB", profession: "doctor" });
  const check = (draft: Draft) => checker.check(draft);
  const posts = ordinaryPosts(count);
  await timeEach(ordinaryPosts(40), check);

  const each = await timeEach(posts, check);
  const keys = await timeEach(
    ordinaryPosts(typed).flatMap((post) => asTyped(post)),
    check,
  );
  const perSecond = 1000 / (each.reduce((sum, time) => sum + time, 0) / each.length);
  return [
    spread(NODE, "a post of 300 characters", each, { p50: 1, p99: 5 }),
    {
      ...NODE,
      what: "processor time of such a post, all threads",
      figure: `${digits(await processorTime(posts, check))} ms`,
    },
    spread(NODE, "each key of such posts", keys),
    {
      ...NODE,
      what: "post after post, one core",
      figure: `${digits(perSecond)} a second`,
      target: least(perSecond, 1500, "a second"),
    },
    ...(await growth(NODE, lengths, check)),
  ];
}

/** Time for every 1,000 characters: where it rises with the length, something is worse than linear. */
export async function growth(
  place: Place,
  lengths: readonly number[],
  check: (draft: Draft) => unknown,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const length of lengths) {
    const draft = longText(length);
    const times = [];
    // Short texts again and again: one alone is too quick for the clock.
    for (let left = Math.max(1, Math.min(20, 20_000 / length)); left > 0; left--)
      times.push(await timed(() => check(draft)));
    rows.push({
      ...place,
      what: `${length.toLocaleString("en-GB")} characters at once`,
      figure: `${digits((1000 * quantile(times, 0.5)) / length)} ms per 1,000 characters`,
    });
  }
  return rows;
}

/**
 * Who takes the light stage's time: each detector's share over ordinary posts, the largest first; in processor
 * time, which other work hardly touches.
 */
export async function profileLight({ posts: count }: Size): Promise<{ who: string; share: number }[]> {
  const spent = new Map<string, number>();
  const add = (who: string, from: number): void => {
    spent.set(who, (spent.get(who) ?? 0) + processorClock() - from);
  };
  const clocked = detectors.map(
    (detector): Detector => ({
      ...detector,
      async detect(...given) {
        const from = processorClock();
        const sightings = [...(await detector.detect(...given))];
        add(detector.id, from);
        return sightings;
      },
    }),
  );
  const run = async (draft: Draft): Promise<void> => {
    let from = processorClock();
    const document = readDraft(draft);
    add("reading the draft", from);
    const { observations } = await observe(document, clocked);
    from = processorClock();
    judge(document, observations, rules, { jurisdiction: "GB", cite: () => [] });
    add("rules", from);
  };
  for (const draft of ordinaryPosts(40)) await run(draft);
  spent.clear();
  for (const draft of ordinaryPosts(count)) await run(draft);
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([who, time]) => ({ who, share: time / all })).sort((a, b) => b.share - a.share);
}

/** Processor time of this process till now, in ms. */
function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
