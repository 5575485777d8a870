import { EDITIONS } from "@chaperone/checker/editions";
import type { Checker } from "@chaperone/core";
import { type Author, createDesk, type Desk, type DeskOptions } from "@chaperone/desk";
import { type Connection, publisherOf } from "@chaperone/networks/publishing";
import type { Store } from "@chaperone/store";
import { describeError, type Logger } from "./log.ts";
import type { OpeningLink } from "./sessions/opening-link.ts";

/** What the routes work with. */
export interface Services extends Given {
  readonly desk: Desk;
  /** How networks are reached, where it is not the usual way. */
  readonly reach: Pick<Connection, "fetch" | "allowLoopback" | "timeout">;
  now(): Date;
}

export interface Given {
  readonly store: Store;
  readonly checkerFor: (author: Author) => Checker;
  readonly log: Logger;
  /** Where many people find it; null for one person on this machine. */
  readonly publicUrl: URL | null;
  /** The way in for the one person; null where there is sign-in. */
  readonly openingLink: OpeningLink | null;
  /** The one person; null where there is sign-in. */
  readonly firstPerson: string | null;
}

/** What tests replace. */
export interface Replaced extends Pick<DeskOptions, "pace"> {
  readonly reach?: Services["reach"];
  readonly now?: () => Date;
}

/** The desk on the store, and what else the routes need. The desk does not begin yet to send what is due. */
export function createServices(
  given: Given,
  { reach = {}, now = () => new Date(), pace = {} }: Replaced = {},
): Services {
  const { store, checkerFor, log } = given;
  const desk = createDesk({
    store,
    checker: checkerFor,
    publisherOf,
    editions: EDITIONS,
    clock: now,
    pace,
    reach,
    onError: (where, error) => log.error({ where, error: describeError(error) }),
  });
  return { ...given, desk, reach, now };
}
