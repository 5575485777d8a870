import { fits } from "./measure.ts";
import type { FindMarks, Network } from "./network.ts";

/** What a network would not take, or not as it is meant. */
export type Problem =
  | {
      readonly what: "needs-picture" | "no-pictures" | "pictures-by-hand" | "dead-links" | "mentions-by-hand";
    }
  | {
      readonly what:
        | "too-many-pictures"
        | "too-many-hashtags"
        | "perhaps-too-many-hashtags"
        | "too-many-links";
      readonly given: number;
      readonly most: number;
    }
  /** `picture` counts from 1. */
  | {
      readonly what: "long-description";
      readonly picture: number;
      readonly over: number;
      readonly most: number;
    };

/** What stands in the way of a post besides its length. */
export function problemsOf(
  text: string,
  pictures: readonly { readonly alt: string }[],
  network: Network,
): Problem[] {
  return [...ofPictures(pictures, network), ...ofText(text, network)];
}

function ofPictures(given: readonly { readonly alt: string }[], network: Network): Problem[] {
  const { most, areNeeded, needAddress } = network.pictures;
  if (given.length === 0) return areNeeded ? [{ what: "needs-picture" }] : [];
  if (most?.value === 0) return [{ what: "no-pictures" }];
  const problems: Problem[] = [];
  if (most && given.length > most.value)
    problems.push({ what: "too-many-pictures", given: given.length, most: most.value });
  if (needAddress) problems.push({ what: "pictures-by-hand" });
  const { alt: limit } = network;
  if (!limit) return problems;
  given.forEach(({ alt }, index) => {
    if (fits(alt, [limit])) return;
    const over = limit.count(alt) - limit.most.value;
    problems.push({ what: "long-description", picture: index + 1, over, most: limit.most.value });
  });
  return problems;
}

function ofText(text: string, network: Network): Problem[] {
  const { hashtags, links, marks, namesFromList } = network;
  const problems: Problem[] = [];
  const tags = hashtags ? countOf(marks.hashtag, text) : 0;
  if (hashtags && tags > hashtags.most.value)
    problems.push({ what: "too-many-hashtags", given: tags, most: hashtags.most.value });
  else if (hashtags?.soon && tags > hashtags.soon.value)
    problems.push({ what: "perhaps-too-many-hashtags", given: tags, most: hashtags.soon.value });
  const linked = links ? countOf(marks.link, text) : 0;
  if (links && linked > links.value)
    problems.push({ what: "too-many-links", given: linked, most: links.value });
  if (!marks.link && /https?:\/\/\S/iu.test(text)) problems.push({ what: "dead-links" });
  if (namesFromList && /(?<![\w.@/])@[a-z]/iu.test(text)) problems.push({ what: "mentions-by-hand" });
  return problems;
}

const countOf = (find: FindMarks | null, text: string): number => find?.(text).length ?? 0;
