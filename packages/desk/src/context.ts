import type { AuthorProfile, Checker, Platform } from "@chaperone/core";
import type { Connection, Publisher } from "@chaperone/networks/publishing";
import type { appendEvent, Store } from "@chaperone/store";
import type { Pace } from "./pace.ts";

/** A transaction of the store. */
export type Trx = Parameters<typeof appendEvent>[0];

/** Whose text is checked: country and profession choose the guidance. */
export interface Author {
  readonly profile: AuthorProfile;
  readonly country: string | null;
  readonly profession: string | null;
}

export interface Queues {
  /** Moves one submission on. */
  readonly advance: { readonly id: string };
  /** Sends what is due of one publication. */
  readonly send: { readonly id: string };
  /** Counts the reactions to one publication. */
  readonly count: { readonly id: string };
  /** Looks up, copies, deletes and changes past posts of one removal. */
  readonly remove: { readonly id: string };
}
export type QueueName = keyof Queues;

/** What every function of the desk works with. */
export interface Context {
  readonly store: Store;
  readonly checkerFor: (author: Author) => Checker;
  readonly publisherOf: (network: Platform) => Publisher | null;
  readonly editions: Editions;
  readonly pace: Pace;
  /** How networks are reached, where it is not the usual way. */
  readonly reach: Pick<Connection, "fetch" | "allowLoopback" | "timeout">;
  now(): Date;
  /** Asks that something be looked at, now or at a time. Only a hint: the rows say what is due, and a sweeper looks. */
  wake(queue: QueueName, id: string, at?: Date): Promise<void>;
}

/** Which rules and which collection of guidance the check goes by, as they are kept with each review. */
export interface Editions {
  readonly rules: string;
  readonly guidance: string;
}
