import type { Credentials } from "./credentials.ts";
import type { Connection } from "./publisher.ts";

/** A picture or film of a post. */
export interface OwnMedia {
  /** Where its bytes are: a web address, a content identifier. */
  readonly source: string;
  /** "image/jpeg"; null where the network does not say. */
  readonly type: string | null;
  readonly alt: string | null;
  /** How big it is, where the network says. */
  readonly size: number | null;
}

/** A post as it stands on its network. Plain data, so that it can be kept. */
export interface OwnPost {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  /** Another one whenever what the post says was changed. */
  readonly revision: string;
  /** ISO 8601. */
  readonly postedAt: string;
  readonly contentWarning: string | null;
  /** Null where nobody could say. */
  readonly replies: number | null;
  readonly media: readonly OwnMedia[];
}

/** Why a picture has no copy: bigger than `MOST_MEDIA_BYTES`, or its server has it no more. */
export type NotKept = "too-big" | "gone";

export interface Bytes {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** As much as Mastodon takes of a picture: none is too big, and of films short ones. */
export const MOST_MEDIA_BYTES = 16_777_216;

/** What their owner can do with posts of long ago, wherever they were written. Throws only `PublishError`. */
export interface OwnPosts {
  /** The post's own name, from what an archive or a browser calls it; null where it is certainly not this account's. */
  idOf(credentials: Credentials, name: string): string | null;
  /** Many at once, to be shown. Those that are certainly gone are absent; those of others are only said to be so. */
  lookUp(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, OwnPost | "not-yours">>;
  /** One, from where it is kept and word for word; null when it is certainly gone. */
  read(connection: Connection, id: string): Promise<OwnPost | null>;
  bytesOf(connection: Connection, media: OwnMedia): Promise<Bytes | NotKept>;
  /** Another text, and all else as it was. Absent where the network has no edits. May be repeated. */
  changeText?(connection: Connection, id: string, text: string): Promise<void>;
}
