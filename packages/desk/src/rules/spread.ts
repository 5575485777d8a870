const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The ages at which a post's reactions are counted, in milliseconds: often while it is young. */
export const COUNT_AGES: readonly number[] = [
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  12 * HOUR,
  24 * HOUR,
  72 * HOUR,
];

/** The age whose count is due or was due last; null before the first. */
export const ageReached = (sentAt: Date, now: Date): number | null =>
  COUNT_AGES.findLast((age) => now.getTime() - sentAt.getTime() >= age) ?? null;

/** When a post is to be counted next; null once it has been counted at every age. */
export function nextCount(sentAt: Date, lastCount: Date | null): Date | null {
  const counted = lastCount ? lastCount.getTime() - sentAt.getTime() : 0;
  const next = COUNT_AGES.find((age) => age > counted);
  return next === undefined ? null : new Date(sentAt.getTime() + next);
}

/** How far an account's posts usually spread, by age in minutes: the totals of its latest posts, newest last. */
export type Usual = Readonly<Record<string, readonly number[]>>;

const POSTS_REMEMBERED = 20;
const FEW = 20;
const TIMES = 5;

/** Likes, reposts, replies and quotes together. */
export interface Counts {
  readonly likes: number;
  readonly reposts: number;
  readonly replies: number;
  readonly quotes: number;
}

export const total = ({ likes, reposts, replies, quotes }: Counts): number =>
  likes + reposts + replies + quotes;

const keyOf = (age: number): string => String(age / MINUTE);

/** The middle of what the account's posts had at this age; 0 where none is known. */
export function usualAt(usual: Usual, age: number): number {
  const seen = [...(usual[keyOf(age)] ?? [])].sort((a, b) => a - b);
  return seen[Math.floor(seen.length / 2)] ?? 0;
}

/** Whether a post goes round far more than this account's usually do. */
export const spreadsFast = (sum: number, usual: Usual, age: number): boolean =>
  sum > Math.max(FEW, TIMES * usualAt(usual, age));

/** What is usual, with one more post counted at an age. */
export const withPost = (usual: Usual, age: number, sum: number): Usual => ({
  ...usual,
  [keyOf(age)]: [...(usual[keyOf(age)] ?? []), sum].slice(-POSTS_REMEMBERED),
});
