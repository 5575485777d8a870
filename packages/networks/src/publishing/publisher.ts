import type { Visibility } from "@chaperone/core";
import type { InstanceLimits } from "../mastodon/network.ts";
import type { Credentials } from "./credentials.ts";
import type { OwnPosts } from "./own-posts.ts";

/** Networks that take a post from here. The others get "copy and open". */
export type PublishingNetwork = Credentials["network"];

/** An account to publish with, and what its publisher needs from the caller. */
export interface Connection {
  /** Replaced here, too, when tokens are refreshed. */
  credentials: Credentials;
  /** Keeps refreshed tokens; awaited before they are used, because the old ones may be worth nothing by then. */
  onCredentials(next: Credentials): Promise<void>;
  /** The credentials as they are kept now, where another connection may have refreshed them meanwhile. */
  latest?(): Promise<Credentials>;
  /** Runs a refresh while nobody else refreshes this account (a row lock): a refresh token is good for once. */
  alone?<Result>(work: () => Promise<Result>): Promise<Result>;
  now(): Date;
  fetch?: typeof fetch;
  /** Milliseconds that one request may take; 60,000 when absent. */
  timeout?: number;
  /** Allows http, on this machine alone: tests and a server of one's own. */
  allowLoopback?: boolean;
  /** Told when the network allows hardly any more requests, and until when: what can wait should. */
  onSpent?(until: Date): void;
}

export interface Picture {
  readonly bytes: Uint8Array;
  /** "image/png". */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** One post. A thread is several, each a reply to the one before. */
export interface OutgoingPost {
  readonly text: string;
  readonly pictures: readonly Picture[];
  /** "en"; null where nobody said. */
  readonly language: string | null;
  /** Bluesky takes the root from what the parent says of itself, so that a wrong one cannot tear a thread. */
  readonly replyTo: { readonly root: Remote; readonly parent: Remote } | null;
  /** Public when absent. A network without the narrower ones refuses them. */
  readonly visibility?: Visibility;
  readonly contentWarning?: string;
}

/** A post as its network knows it. Bluesky: `id` is the at:// address. */
export interface Remote {
  readonly id: string;
  readonly url: string;
  readonly cid?: string;
}

export interface Profile {
  readonly remoteId: string;
  readonly handle: string;
  readonly displayName: string;
  /** As typed, without markup. */
  readonly bio: string;
}

/** What an account may post. Plain data, so that it can be kept. */
export interface AccountLimits {
  /** For `mastodonOf`; null where the network's own figures hold. */
  readonly instance: InstanceLimits | null;
  readonly pictures: {
    readonly most: number;
    readonly bytes: number;
    readonly types: readonly string[];
    /** Width times height; null where no limit is known. */
    readonly pixels: number | null;
  };
}

export interface Counts {
  readonly likes: number;
  readonly reposts: number;
  readonly replies: number;
  readonly quotes: number;
}

/** Puts posts on one network. Every method throws only `PublishError`. */
export interface Publisher {
  readonly network: PublishingNetwork;
  /** Whether it knows narrower circles of readers and content warnings; else everybody sees everything. */
  readonly knowsReaders: boolean;
  /** Names the post before it is there. To be kept before the first attempt. */
  newKey(at: Date): string;
  /** Also tells whether the account is still connected. */
  whoAmI(connection: Connection): Promise<Profile>;
  limits(connection: Connection): Promise<AccountLimits>;
  /** The same key twice never makes two posts, as long as `canSendAgain` holds. */
  send(connection: Connection, post: OutgoingPost, key: string, signal?: AbortSignal): Promise<Remote>;
  /**
   * What an earlier attempt with this key left; null when it is certainly not there. Throws "unknown" when it
   * cannot tell, with the time at which to look again.
   */
  find(connection: Connection, post: OutgoingPost, key: string, since: Date): Promise<Remote | null>;
  /** Whether a second attempt with this key cannot make a second post. */
  canSendAgain(key: string, firstAttempt: Date, now: Date): boolean;
  /** May be repeated: nothing that goes wrong here is "unknown". */
  delete(connection: Connection, remote: Remote): Promise<"deleted" | "was not there">;
  /** Absent where the network has no edits. May be repeated, like `delete`. */
  edit?(connection: Connection, remote: Remote, post: OutgoingPost): Promise<Remote>;
  /** Posts that are gone are absent. */
  counts(connection: Connection, remotes: readonly Remote[]): Promise<Map<string, Counts>>;
  readonly own: OwnPosts;
  /** A post from its web address; null when there is none. */
  resolve(connection: Connection, url: string): Promise<Remote | null>;
}
