import { createChecker } from "@chaperone/checker";
import type { Draft } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { harmOf } from "../../packages/audit/src/check/harm.ts";
import { promiseOf, WORTH_READING } from "../../packages/audit/src/check/promise.ts";
import { readTraining, toDraft } from "../lib/corpus.ts";
import { readSequences } from "../lib/sequences.ts";
import { tellStories } from "./stories.ts";

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
  await tellStories();
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
