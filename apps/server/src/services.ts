import type { Checker } from "@chaperone/core";
import type { Author, Desk } from "@chaperone/desk";
import type { Connection } from "@chaperone/networks/publishing";
import type { Store } from "@chaperone/store";
import type { Logger } from "./log.ts";
import type { OpeningLink } from "./sessions/opening-link.ts";

/** What the routes work with. */
export interface Services {
  readonly store: Store;
  readonly desk: Desk;
  readonly checkerFor: (author: Author) => Checker;
  /** How networks are reached, where it is not the usual way. */
  readonly reach: Pick<Connection, "fetch" | "allowLoopback" | "timeout">;
  readonly log: Logger;
  /** Where many people find it; null for one person on this machine. */
  readonly publicUrl: URL | null;
  /** The way in for the one person; null where there is sign-in. */
  readonly openingLink: OpeningLink | null;
  /** The one person; null where there is sign-in. */
  readonly firstPerson: string | null;
  now(): Date;
}
