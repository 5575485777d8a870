import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { type LabelledPost, readCorpusFile, readTraining, toDraft } from "../../lib/corpus.ts";
import { GATE } from "../data.ts";
import { installPackages } from "../install.ts";
import type { Run } from "../notes.ts";
import { ABUSE, DEMEANING, ours } from "./ours.ts";
import { explain, type Line, SEEN, table } from "./page.ts";
import { peers } from "./peers.ts";
import type { RespectEntry, RespectTool } from "./tool.ts";

const RESULT = new URL("../../results/respect.md", import.meta.url);

export interface Options {
  readonly gate: boolean;
  readonly every: number;
  readonly light: boolean;
  readonly corpus?: readonly string[] | undefined;
  readonly model?: string | undefined;
}

export interface PostSet {
  readonly name: string;
  readonly posts: readonly LabelledPost[];
}

/** What a tool flagged of one set. */
export interface Flagged {
  abuse: number;
  demeaning: number;
  clean: number;
}

export const isAbuse = ({ rules }: LabelledPost): boolean => rules.includes(ABUSE);
export const isDemeaning = ({ rules }: LabelledPost): boolean => rules.includes(DEMEANING);
export const isClean = ({ rules }: LabelledPost): boolean => rules.length === 0;

/** Our judgement of tone and other projects' tools for insults, profanity and sentiment, on the same posts. */
export async function compareRespect(options: Options, run: Run): Promise<void> {
  const { gate, every, light, corpus, model } = options;
  const sets = postSets(gate, corpus).map(({ name, posts }) => ({
    name,
    // A post that breaks other rules alone says nothing of tone.
    posts: posts
      .filter((post) => isAbuse(post) || isDemeaning(post) || isClean(post))
      .filter((_, index) => index % every === 0),
  }));
  const failure = installPackages();
  const lines: Line[] = [];
  for (const entry of [...ours(light, model), ...peers]) {
    const isMissing = failure !== null && peers.includes(entry);
    const line = isMissing ? { ...entry, missing: failure } : await measure(entry, sets, run.warmUp);
    if ("missing" in line) console.log(`${line.name}: not measured: ${line.missing}`);
    lines.push(line);
  }
  const text = table(sets, lines);
  console.log(`\n${text}\n\n${SEEN} Another --model changes the reader, not the light stage.\n`);
  for (const { name, setting } of lines) console.log(`${name}: ${setting}`);
  // The page shows the posts, the reader and the stages that a user has, and no sample of them.
  if (every !== 1 || light || corpus || model) return;
  mkdirSync(new URL(".", RESULT), { recursive: true });
  writeFileSync(RESULT, explain(text, sets, lines, run));
  console.log(`\nWritten to ${RESULT.pathname}`);
}

function postSets(gate: boolean, corpus: readonly string[] | undefined): PostSet[] {
  if (corpus) return corpus.map(readCorpusFile);
  const training = { name: "Training posts", posts: readTraining().flatMap(({ posts }) => posts) };
  if (!gate) return [training];
  if (existsSync(GATE)) return [{ name: "Gate", posts: readCorpusFile(GATE).posts }, training];
  console.log(`No gate figures: ${GATE} is not here.`);
  return [training];
}

async function measure(entry: RespectEntry, sets: readonly PostSet[], warmUp: number): Promise<Line> {
  let tool: RespectTool;
  try {
    tool = await entry.open();
    // A tool that cannot read anything is missing, not silent.
    await tool.flags({ text: "Good morning.", kind: "post", platform: "other", author: {} });
  } catch (error) {
    return { ...entry, missing: error instanceof Error ? error.message.split("\n")[0]! : "unknown error" };
  }
  const times: number[] = [];
  const flagged: Flagged[] = [];
  let [failed, read] = [0, 0];
  for (const { name, posts } of sets) {
    const tally: Flagged = { abuse: 0, demeaning: 0, clean: 0 };
    for (const post of posts) {
      const start = performance.now();
      try {
        const isFlagged = await tool.flags(toDraft(post));
        if (++read > warmUp) times.push(performance.now() - start);
        if (!isFlagged) continue;
        if (isAbuse(post)) tally.abuse++;
        if (isDemeaning(post)) tally.demeaning++;
        if (isClean(post)) tally.clean++;
      } catch {
        // The error is dropped, as its message may quote the text.
        failed++;
      }
    }
    flagged.push(tally);
    console.log(
      `${entry.name}: ${name}, ${posts.length} posts${failed > 0 ? `, ${failed} failed so far` : ""}`,
    );
  }
  return { ...entry, version: tool.version, times, flagged, failed };
}
