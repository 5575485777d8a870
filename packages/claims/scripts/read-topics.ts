import { parse } from "yaml";
import { z } from "zod";
import type { Topic } from "../src/claim.ts";
import { compile } from "../src/compile.ts";
import { keysOfPattern } from "../src/keys.ts";

const sentence = z.string().min(12);
const claim = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  claim: sentence,
  asserts: z.array(z.string()).default([]),
  denies: z.array(z.string()).default([]),
  known: sentence,
  instead: sentence,
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(8),
        url: z.url({ protocol: /^https$/u }),
        verified: z.enum(["seen", "recalled"]),
      }),
    )
    .min(1),
  states: z.array(sentence).min(5),
  passes: z.array(sentence).min(4),
});
const topic = z.strictObject({
  topic: z.string(),
  title: z.string(),
  words: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  claims: z.array(claim).min(1),
});

/** A topic's file with the sentences that show what its claims find and leave alone. */
export type TopicFile = z.infer<typeof topic>;

/**
 * Reads one file of data/ and tries its patterns.
 * @throws Error that names file, claim and what is wrong.
 */
export function readTopic(name: string, text: string): TopicFile {
  const read = topic.safeParse(parse(text));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  if (`${read.data.topic}.yml` !== name)
    throw new Error(`${name}: its topic is "${read.data.topic}"; name and topic must be the same.`);
  for (const { id, asserts, denies } of read.data.claims) {
    if (asserts.length + denies.length === 0) throw new Error(`${name}, ${id}: it has no pattern.`);
    for (const pattern of [...asserts, ...denies]) {
      try {
        compile(pattern, read.data.words);
      } catch (error) {
        throw new Error(`${name}, ${id}: ${(error as Error).message}`);
      }
    }
  }
  return read.data;
}

/** What the product needs of a topic; the examples stay in the data. */
export const toTopic = ({ claims, ...rest }: TopicFile): Topic => ({
  ...rest,
  claims: claims.map(({ states: _states, passes: _passes, ...claim }) => ({
    ...claim,
    keys: [
      ...new Set(
        [...claim.asserts, ...claim.denies].flatMap((pattern) => keysOfPattern(pattern, rest.words)),
      ),
    ],
  })),
});
