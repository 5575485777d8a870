/**
 * What the rewrites on offer do to labelled posts: whether the post, checked again, still breaks the rule, and
 * whether its grammar is worse than before, by the Harper grammar checker and by a list of slips in signs and small
 * words (slips.ts).
 *
 *   npm run bench:fixes                        one post in five of the training posts
 *   npm run bench:fixes -- --every 1           all of them
 *   npm run bench:fixes -- --every 25 --from 7 another sample of them
 *   npm run bench:fixes -- --light             without the reader
 *   npm run bench:fixes -- --rule direct       the rules whose id holds this
 *   npm run bench:fixes -- --show              with the passages that went wrong (of training posts only)
 *   npm run bench:fixes -- --all               with every passage that changed
 *
 * A rule may find several things in a post, each with its rewrite: it can be at peace only when all of them are
 * applied. So each rewrite alone is judged by its grammar, and the first rewrites of all findings of a rule together
 * by whether they end it, at once or when what is then offered is taken as well.
 */
import { parseArgs } from "node:util";
import { createChecker } from "@chaperone/checker";
import { applyFix, applyFixes, type Draft, type Finding, type Fix, groupBy } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { readTraining, toDraft } from "../lib/corpus.ts";
import { grammar } from "./grammar.ts";
import { newSlips } from "./slips.ts";
import { Tally } from "./tally.ts";

const { values } = parseArgs({
  options: {
    every: { type: "string", default: "5" },
    from: { type: "string", default: "0" },
    rule: { type: "string", default: "" },
    light: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const ROUNDS = 3;
const checker = createChecker({
  jurisdiction: "GB",
  profession: "doctor",
  ...(values.light ? {} : { reader: () => loadReader() }),
});
const newFaults = await grammar();
const alone = new Tally();
const together = new Tally();

const posts = readTraining().flatMap(({ posts }) => posts);
for (const [at, post] of posts.entries()) {
  if (at % Number(values.every) !== Number(values.from)) continue;
  const draft = toDraft(post);
  const byRule = groupBy((await checker.check(draft)).findings, ({ ruleId }) => ruleId);
  for (const [ruleId, findings] of byRule) {
    if (!ruleId.includes(values.rule)) continue;
    for (const { fixes } of findings) for (const fix of fixes) await judgeAlone(draft, ruleId, fix);
    await judgeTogether(draft, ruleId, findings);
  }
}
alone.print("each rewrite alone", ["worse grammar", "slips"]);
console.log();
together.print("the first rewrites of a rule together", [
  "nothing offered",
  "still broken",
  `broken after ${ROUNDS}`,
  "nothing on offer then",
  "worse grammar",
  "slips",
]);

async function judgeAlone(draft: Draft, ruleId: string, fix: Fix): Promise<void> {
  const text = applyFix(draft.text, fix);
  const faults = await newFaults(draft.text, text);
  const slips = newSlips(draft.text, text);
  const name = `${ruleId}: ${fix.label} (${fix.safety})`;
  for (const one of [`all, ${fix.safety}`, name]) {
    alone.count(one, "worse grammar", faults.length > 0);
    alone.count(one, "slips", slips.length > 0);
  }
  if (values.all || (values.show && faults.length + slips.length > 0))
    console.log(`${[...faults, ...slips].join("; ") || "·"} | ${name}\n    ${changes(draft.text, fix)}`);
}

async function judgeTogether(draft: Draft, ruleId: string, findings: readonly Finding[]): Promise<void> {
  const level = findings[0]!.level;
  const fixes = firstFixes(findings);
  together.count(ruleId, "nothing offered", fixes.length === 0);
  if (fixes.length === 0) return;
  let text = applyFixes(draft.text, fixes).text;
  together.count(ruleId, "worse grammar", (await newFaults(draft.text, text)).length > 0);
  together.count(ruleId, "slips", newSlips(draft.text, text).length > 0);
  for (let round = 1; ; round++) {
    const { findings: all } = await checker.check({ ...draft, text });
    const left = all.filter((one) => one.ruleId === ruleId && one.level === level);
    if (round === 1) together.count(ruleId, "still broken", left.length > 0);
    const next = lastFixes(left);
    if (left.length === 0 || next.length === 0 || round === ROUNDS) {
      together.count(ruleId, `broken after ${ROUNDS}`, left.length > 0);
      if (left.length > 0) together.count(ruleId, "nothing on offer then", next.length === 0);
      if (values.show && left.length > 0) showLeft(draft, text, left);
      return;
    }
    text = applyFixes(text, next).text;
  }
}

function showLeft(draft: Draft, text: string, left: readonly Finding[]): void {
  const why = left.map(({ place, confidence }) =>
    place.in === "text" && left.length < 6
      ? `“${text.slice(place.start, place.end).slice(0, 60)}” ${confidence.toFixed(2)}`
      : confidence.toFixed(2),
  );
  console.log(`still ${left[0]!.ruleId} ${why.join(", ")}\n  - ${oneLine(draft.text)}\n  + ${oneLine(text)}`);
}

function firstFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fixes }) => fixes.slice(0, 1));
}

/** What takes most away stands last. */
function lastFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fixes }) => fixes.slice(-1));
}

/** Each change with some words around it. */
function changes(text: string, { edits }: Fix): string {
  return edits
    .map(({ start, end, text: instead }) => {
      const before = text.slice(Math.max(0, start - 50), start);
      return oneLine(`${before}⟦${text.slice(start, end)}→${instead}⟧${text.slice(end, end + 50)}`);
    })
    .join("\n    ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
