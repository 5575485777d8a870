import type { CollectiveDescription, EarlierPost, Message } from "@chaperone/core";
import { fewInWords } from "@chaperone/risk/words";
import { inWords } from "../../evidence.ts";

const WHY =
  "Readers can scroll back. Details that give nobody away one by one add up, over weeks and over colleagues, until the patient or someone close recognises the story.";

/** It is sure enough that the posts tell of one patient. */
export const addsUp = (found: CollectiveDescription): Message => ({
  what: `With your ${postsInWords(found.posts)} this tells of one patient${because(found)}. ${counted(found)}`,
  why: WHY,
  next: "Leave out what ties it to the earlier posts, edit or delete those, or post only with the patient's explicit consent for all of them together.",
});

/** It may be chance: the author knows. */
export const mayAddUp = (found: CollectiveDescription): Message => ({
  what: `Is this the patient of your ${postsInWords(found.posts)}${because(found)}? ${counted(found)}`,
  why: WHY,
  next: "If it is, leave out what ties it to the earlier posts, or edit or delete those. If it is somebody else, dismiss this.",
});

const because = ({ because }: CollectiveDescription): string =>
  because.length === 0 ? "" : ` (${inWords(because.map((thing) => `“${thing}”`))})`;

/** A number is worth its line only where the posts tell enough that can be counted. */
const counted = ({ together }: CollectiveDescription): string =>
  together.level === "none"
    ? "Together they tell a story that those around the patient would know."
    : `Together: ${fewInWords(together.others)}.`;

/** "post of 3 May", "posts of 3 and 9 May 2025" */
export function postsInWords(posts: readonly EarlierPost[]): string {
  const dates = posts.map(({ date }) => dayInWords(date));
  return `${posts.length === 1 ? "post" : "posts"} of ${inWords(dates)}`;
}

const dayInWords = (date: string): string =>
  new Date(`${date.slice(0, 10)}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
