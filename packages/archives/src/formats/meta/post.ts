import type { ArchiveNetwork, Audience, Post, PostKind, PostPicture } from "../../post.ts";
import { timeFromEpoch } from "../times.ts";

/** What Meta says of a post: it has no number and no address of its own. */
export interface MetaPost {
  readonly kind: PostKind;
  readonly text: string;
  /** Seconds since 1970. */
  readonly at: number | null;
  readonly pictures?: readonly PostPicture[];
  readonly audience?: Audience | null;
  readonly whereabouts?: string | null;
}

/** Null where it has neither words nor pictures: a like, a share without a word. */
export function metaPost(
  network: ArchiveNetwork,
  idOf: (...parts: readonly string[]) => string,
  { kind, text, at, pictures = [], audience = null, whereabouts = null }: MetaPost,
): Post | null {
  if (text === "" && pictures.length === 0) return null;
  const paths = pictures.map(({ path }) => path ?? "");
  return {
    id: idOf(kind, String(at), text, ...paths),
    network,
    kind,
    url: null,
    time: at === null ? null : timeFromEpoch(at),
    text,
    answers: null,
    pictures,
    reach: null,
    audience,
    ...(whereabouts !== null && { whereabouts }),
  };
}
