import type { ArchiveNetwork } from "@chaperone/archives";
import type { Level } from "@chaperone/core";
import { couldBeRecognised, heaviestOf } from "../heaviest.ts";
import type { ShownCase, ShownPost } from "../html/data.ts";

/** Which posts are shown; null stands for all. */
export interface Choice {
  readonly network: ArchiveNetwork | null;
  /** "2019", or "unknown". */
  readonly year: string | null;
  readonly level: Level | null;
  readonly rule: string | null;
  /** Of a case. */
  readonly case: number | null;
  readonly recognisable: boolean;
  readonly notDone: boolean;
  readonly words: string;
}

export const EVERYTHING: Choice = {
  network: null,
  year: null,
  level: null,
  rule: null,
  case: null,
  recognisable: false,
  notDone: false,
  words: "",
};

export const yearOf = ({ time }: Pick<ShownPost, "time">): string =>
  /^\d{4}/u.exec(time?.at ?? "")?.[0] ?? "unknown";

/** The chosen posts, in their order; those of a case by their time, as its story was told. */
export function choose(
  posts: readonly ShownPost[],
  choice: Choice,
  cases: readonly ShownCase[],
  isDone: (post: ShownPost) => boolean,
): readonly ShownPost[] {
  const ofCase = choice.case === null ? null : new Set(cases[choice.case - 1]?.posts);
  const wanted = plain(choice.words).split(" ").filter(Boolean);
  const chosen = posts.filter(
    (post) =>
      (ofCase === null || ofCase.has(post.tick)) &&
      (choice.network === null || post.network === choice.network) &&
      (choice.year === null || yearOf(post) === choice.year) &&
      (choice.level === null || heaviestOf(post) === choice.level) &&
      (choice.rule === null || post.findings.some(({ rule }) => rule === choice.rule)) &&
      (!choice.recognisable || couldBeRecognised(post.people)) &&
      (!choice.notDone || !isDone(post)) &&
      hasWords(post, wanted),
  );
  return ofCase ? chosen.toSorted((a, b) => (a.time?.at ?? "").localeCompare(b.time?.at ?? "")) : chosen;
}

function hasWords(post: ShownPost, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.every((word) => plainWordsOf(post).includes(word));
}

/** Made once for each: it is asked for with every key. */
const plainWords = new WeakMap<ShownPost, string>();

function plainWordsOf(post: ShownPost): string {
  const known = plainWords.get(post);
  if (known !== undefined) return known;
  const made = plain([...post.text.map(({ text }) => text), " ", post.whereabouts ?? ""].join(""));
  plainWords.set(post, made);
  return made;
}

/** Without accents and case: "Sean" finds "Seán". */
const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ");
