import { createChecker } from "@chaperone/checker";
import type { CaseTrace, Checker, Draft } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { CaseIndex } from "../../packages/audit/src/cases/case-index.ts";
import { harmOf } from "../../packages/audit/src/check/harm.ts";
import { promiseOf, WORTH_READING } from "../../packages/audit/src/check/promise.ts";
import { readTraining, toDraft } from "../lib/corpus.ts";
import { readSequences, type Sequence } from "../lib/sequences.ts";

const KEY = "bench";
/** Of one author's posts in the second measurement: sequences put together, as if one person had written all. */
const TOGETHER = 20;

const light = createChecker({ jurisdiction: "GB", profession: "doctor" });
const close = createChecker({ jurisdiction: "GB", profession: "doctor", reader: loadReader });

/** What the first look misses of what the close reading finds, and which posts are told to belong together. */
export async function quality(): Promise<void> {
  const labelled = readTraining().flatMap(({ posts }) => posts.map(toDraft));
  await tellMissed("corpus/train, which the quick parts learned from", labelled);
  const sequences = readSequences();
  const unseen = sequences.flatMap((file) =>
    file.sequences.flatMap(({ author, posts, draft }) =>
      [...posts, draft].map(({ text }) => draftFrom(text, author)),
    ),
  );
  await tellMissed("corpus/collective…, which they did not", unseen);
  for (const { name, sequences: list } of sequences) {
    await tellLinks(`${name}, each alone`, list, 1);
    await tellLinks(`${name}, ${TOGETHER} together`, list, TOGETHER);
  }
}

const draftFrom = (text: string, author: Draft["author"], postedAt?: string): Draft => ({
  text,
  kind: "post",
  platform: "x",
  author,
  ...(postedAt !== undefined && { postedAt }),
});

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;

async function tellMissed(name: string, drafts: readonly Draft[]): Promise<void> {
  let broken = 0;
  let missed = 0;
  let harmless = 0;
  let readInVain = 0;
  for (const draft of drafts) {
    const { level } = await close.check(draft);
    const isRead = (await promiseFor(draft)) >= WORTH_READING;
    if (level === "must" || level === "should") {
      broken++;
      if (!isRead) missed++;
    } else {
      harmless++;
      if (isRead) readInVain++;
    }
  }
  console.log(
    `${name}: of ${broken} posts at must or should ${missed} are not read closely (${percent(missed, broken)}); of ${harmless} others ${percent(readInVain, harmless)} are.`,
  );
}

async function promiseFor(draft: Draft): Promise<number> {
  let promise = 0;
  const seen: Parameters<typeof promiseOf>[2][number][] = [];
  const verdict = await light.check(draft, { onObserved: (observations) => seen.push(...observations) });
  promise = promiseOf(verdict, harmOf(verdict, { reach: null }), seen);
  return promise;
}

interface Told {
  readonly sequence: Sequence;
  readonly trace: CaseTrace;
  readonly isDraft: boolean;
}

async function tellLinks(name: string, sequences: readonly Sequence[], together: number): Promise<void> {
  const ways = { "beside all": new Links(), "beside those found by the index": new Links() };
  for (let at = 0; at < sequences.length; at += together) {
    const told: Told[] = [];
    for (const sequence of sequences.slice(at, at + together)) told.push(...(await toldIn(sequence)));
    const index = new CaseIndex();
    for (const [place, { trace }] of told.entries()) index.add(place, trace);
    const found = new Map(index.candidates().map(({ place, earlier }) => [place, earlier]));
    for (const [place, one] of told.entries()) {
      if (!one.isDraft) continue;
      const earlier = told.filter(({ isDraft }) => !isDraft).map(({ trace }) => trace);
      await ways["beside all"].add(one, earlier);
      const few = (found.get(place) ?? []).map((other) => told[other]!).filter(({ isDraft }) => !isDraft);
      await ways["beside those found by the index"].add(
        one,
        few.map(({ trace }) => trace),
      );
    }
  }
  for (const [way, links] of Object.entries(ways)) console.log(`${name}, ${way}: ${links.told()}`);
}

async function toldIn(sequence: Sequence): Promise<Told[]> {
  const told: Told[] = [];
  for (const post of [...sequence.posts, { id: "draft", ...sequence.draft }]) {
    const draft = draftFrom(post.text, sequence.author, post.date);
    const { trace } = await traced(draft, []);
    const id = `${sequence.id}/${post.id}`;
    told.push({ sequence, trace: { ...trace!, post: id }, isDraft: post.id === "draft" });
  }
  return told;
}

const traced = (draft: Draft, traces: readonly CaseTrace[]): ReturnType<Checker["check"]> =>
  close.check(draft, { ledger: { key: KEY, traces } });

/** Posts named as the same patient's, against the label. */
class Links {
  #right = 0;
  #wrong = 0;
  #all = 0;

  async add({ sequence, trace }: Told, earlier: readonly CaseTrace[]): Promise<void> {
    const { author, draft, expect } = sequence;
    const labelled = new Set(expect.collective ? expect.links.map((id) => `${sequence.id}/${id}`) : []);
    this.#all += labelled.size;
    const before = earlier
      .filter(({ date }) => date <= trace.date)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (before.length === 0) return;
    const { collective } = await traced(draftFrom(draft.text, author, draft.date), before);
    for (const { id } of collective?.posts ?? []) {
      if (labelled.has(id)) this.#right++;
      else this.#wrong++;
    }
  }

  told(): string {
    const named = this.#right + this.#wrong;
    return `precision ${(this.#right / named).toFixed(2)}, recall ${(this.#right / this.#all).toFixed(2)} (${named} links named, ${this.#all} labelled)`;
  }
}
