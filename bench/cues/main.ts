/**
 * What each cue shows on the training posts: how often it stands on posts that break its usual rule and on
 * clean ones. For work on one cue: `npm run bench:cues -- --cue scarcity --show 20 --on clean`; for one rule's
 * breaches that no cue of the list touches: `npm run bench:cues -- --rule respect/abuse --without threatens,belittles`.
 */
import { parseArgs } from "node:util";
import { observe, readDraft } from "@chaperone/core";
import { cueDetector } from "../../packages/detectors/src/cues.ts";
import { type LabelledPost, readTraining, toDraft } from "../lib/corpus.ts";

const { values } = parseArgs({
  options: {
    cue: { type: "string" },
    rule: { type: "string" },
    without: { type: "string", default: "" },
    on: { type: "string", default: "all" },
    show: { type: "string", default: "20" },
    files: { type: "string" },
  },
});

interface Seen {
  readonly post: LabelledPost;
  readonly names: ReadonlySet<string>;
  /** Passages by cue. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

const wanted = values.files?.split(",");
const posts = readTraining().flatMap(({ name, posts }) => (!wanted || wanted.includes(name) ? posts : []));
const seen = await Promise.all(posts.map(see));
if (values.rule) showUntouched(values.rule, values.without.split(",").filter(Boolean));
else if (values.cue) showCue(values.cue);
else showTable();

async function see(post: LabelledPost): Promise<Seen> {
  const { observations } = await observe(readDraft(toDraft(post)), [cueDetector]);
  const passages = new Map<string, string[]>();
  for (const { place, details } of observations) {
    const { name } = details as { name: string };
    const passage = place.in === "text" ? post.text.slice(place.start, place.end) : "(profile)";
    passages.set(name, [...(passages.get(name) ?? []), passage]);
  }
  return { post, names: new Set(passages.keys()), passages };
}

function showTable(): void {
  const clean = seen.filter(({ post }) => post.verdict === "clean");
  const rules = [...new Set(seen.flatMap(({ post }) => post.rules))];
  console.log(
    `${seen.length} posts, ${clean.length} clean. Share of clean posts and of the rules it marks most.`,
  );
  for (const name of [...new Set(seen.flatMap(({ names }) => [...names]))].sort()) {
    const shares = rules
      .map((rule) => ({
        rule,
        share: shareOf(
          seen.filter(({ post }) => post.rules.includes(rule)),
          name,
        ),
      }))
      .sort((a, b) => b.share - a.share)
      .slice(0, 4);
    const most = shares.map(({ rule, share }) => `${rule.split("/")[1]} ${percent(share)}`).join(", ");
    console.log(`${name.padEnd(26)} clean ${percent(shareOf(clean, name)).padStart(6)}   ${most}`);
  }
}

function showCue(name: string): void {
  const chosen = seen.filter(({ names, post }) => names.has(name) && isOn(post));
  console.log(`${name}: ${chosen.length} posts`);
  for (const { post, passages } of spread(chosen, Number(values.show))) {
    const marks = passages.get(name)!.join(" | ");
    console.log(
      `- ${post.rules.map((rule) => rule.split("/")[1]).join(",") || "clean"} ⟦${marks}⟧ ${oneLine(post.text)}`,
    );
  }
}

function showUntouched(rule: string, cues: readonly string[]): void {
  const broken = seen.filter(({ post }) => post.rules.includes(rule));
  const missed = broken.filter(({ names }) => !cues.some((cue) => names.has(cue)));
  console.log(
    `${rule}: ${broken.length} posts, ${missed.length} without any of ${cues.join(", ") || "(none)"}`,
  );
  for (const { post, names } of spread(missed, Number(values.show)))
    console.log(`- ${oneLine(post.text)}  [${[...names].join(", ")}]`);
}

function isOn({ rules, verdict }: LabelledPost): boolean {
  if (values.on === "all") return true;
  return values.on === "clean" ? verdict === "clean" : rules.includes(values.on);
}

function shareOf(list: readonly Seen[], name: string): number {
  return list.length === 0 ? 0 : list.filter(({ names }) => names.has(name)).length / list.length;
}

function spread<T>(list: readonly T[], count: number): T[] {
  return list
    .filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0)
    .slice(0, count);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " / ").slice(0, 260);
}
