import type { SamplePost } from "@chaperone/archives/testing";
import { readTraining } from "../lib/corpus.ts";

/** One post in so many is a labelled one of the corpus; the others are an invented life. */
const LABELLED_ONE_IN = 10;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** Numbers that are the same each time (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WHO = [
  "The kids",
  "My neighbour",
  "The dog",
  "Half the team",
  "Our registrar",
  "The man at the garage",
  "My mother",
  "Nobody here",
  "The choir",
  "The new consultant",
];
const DOES = [
  "wants to walk to",
  "has opinions about",
  "is late again because of",
  "made soup after",
  "cannot stop talking of",
  "painted the shed before",
  "missed the bus to",
  "has booked tickets for",
  "gave up on",
  "is singing about",
];
const WHAT = [
  "the match in Thurles",
  "the pier at dawn",
  "rota swaps",
  "a podcast on sleep",
  "the count of 17",
  "the budget",
  "waiting lists",
  "the new car park",
  "sourdough",
  "the Booker list",
  "hospital coffee",
  "the storm",
  "a paper on sepsis",
  "the allotment",
  "flu jabs",
];
const THEN = [
  "and I am not ready.",
  "so that is that.",
  "which says it all.",
  "and it is only Tuesday.",
  "but the sea was warm.",
  "and I would do it again.",
  "lads.",
  "and yes, I cried.",
  "if anybody asks.",
  "no further questions.",
];
const AGAIN = [
  "Thread below.",
  "More tea.",
  "Photo tomorrow.",
  "Worth a read: https://t.co/a1b2c3",
  "@anothermed you were right",
  "Anyway.",
  "Night all 🌙",
  "#medtwitter",
  "Third time this month",
  "Who else is up?",
];

/** Mostly short, some of two sentences: about 97 characters in the mean, as in real archives. */
function filler(at: number, random: () => number): string {
  const one = () => `${pick(WHO, random)} ${pick(DOES, random)} ${pick(WHAT, random)} ${pick(THEN, random)}`;
  const parts = [one()];
  if (random() < 0.25) parts.push(one());
  if (random() < 0.6) parts.push(pick(AGAIN, random));
  // A day, a number: nearly none is a duplicate, as in life.
  if (random() < 0.7) parts.push(`Day ${at % 4_000}.`);
  return parts.join(" ");
}

/** Ten years of posts, the same each time. */
export function* madePosts(count: number): Generator<SamplePost> {
  const random = randomFrom(count);
  const labelled = readTraining().flatMap(({ posts }) => posts.filter(({ text }) => text.length < 400));
  const start = Date.UTC(2014, 0, 1);
  const step = Math.floor((10 * 365.25 * 86_400_000) / count);
  for (let at = 0; at < count; at++) {
    const text =
      at % LABELLED_ONE_IN === 0 ? `${pick(labelled, random).text} ${at % 997}` : filler(at, random);
    yield {
      text,
      at: new Date(start + at * step).toISOString(),
      likes: Math.floor(random() ** 4 * 300),
      reposts: Math.floor(random() ** 6 * 50),
    };
  }
}
