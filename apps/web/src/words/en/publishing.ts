import { accounts } from "./publishing-accounts.ts";
import { afterwards } from "./publishing-afterwards.ts";
import { approvals } from "./publishing-approvals.ts";
import { codes } from "./publishing-codes.ts";
import { entry } from "./publishing-entry.ts";
import { panel } from "./publishing-panel.ts";
import { practice } from "./publishing-practice.ts";
import { queue } from "./publishing-queue.ts";
import { record } from "./publishing-record.ts";

/** A time on a wall clock, and how far its day is from today. */
export interface Wall {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** "08:00" */
  readonly clock: string;
  /** 0 today, 1 tomorrow, -1 yesterday. */
  readonly days: number;
  readonly isThisYear: boolean;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dayOf({ days, weekday, day, month, year, isThisYear }: Wall): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  const date = `${day} ${MONTHS[month - 1]}${isThisYear ? "" : ` ${year}`}`;
  return Math.abs(days) < 7 && days > 0 ? `on ${WEEKDAYS[weekday]}` : `on ${date}`;
}

/**
 * All that is said about publishing. It comes with the screens themselves, so the page's first load does without;
 * another language has the same keys.
 */
export const publishing = {
  /** "today at 08:00", "on Tuesday at 08:00", "on 24 November at 08:00" */
  when: (wall: Wall) => `${dayOf(wall)} at ${wall.clock}`,
  /** Behind a time that is not told by this device's clock. */
  zone: (name: string) => `(${name.replaceAll("_", " ")} time)`,
  networks: { bluesky: "Bluesky", mastodon: "Mastodon" },
  loading: "One moment",
  again: "Try again",
  codes,
  /** What the desk says stands in the way, by its code, where it does not speak the language itself. */
  desk: {} as Readonly<Record<string, string>>,
  entry,
  accounts,
  panel,
  queue,
  approvals,
  afterwards,
  practice,
  record,
};

export type PublishingWords = typeof publishing;
