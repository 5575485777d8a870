/** What the desk takes at a time, and how long it keeps copies; held to the desk's own by a test. */
export const MOST_POSTS = 5_000;
export const MOST_EDITS = 50;
export const COPY_DAYS = 90;

/** Deletions that Mastodon takes in a while (throttle_status_delete in rack_attack.rb). */
const AT_ONCE = 30;
const WHILE_MINUTES = 30;
/** Each post is read, copied, deleted and looked at again. */
const SECONDS_A_POST = 2;

/** About how many minutes it takes. */
export function minutesFor(network: "bluesky" | "mastodon", deletes: number, edits: number): number {
  const waiting = network === "mastodon" ? Math.floor(Math.max(0, deletes - 1) / AT_ONCE) * WHILE_MINUTES : 0;
  return waiting + Math.ceil(((deletes + edits) * SECONDS_A_POST) / 60);
}
