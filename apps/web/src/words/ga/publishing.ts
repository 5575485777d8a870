import type { PublishingWords, Wall } from "../en/publishing.ts";
import { MONTHS, WEEKDAYS } from "./dates.ts";
import { accounts } from "./publishing-accounts.ts";
import { afterwards } from "./publishing-afterwards.ts";
import { approvals } from "./publishing-approvals.ts";
import { codes } from "./publishing-codes.ts";
import { desk } from "./publishing-desk.ts";
import { entry } from "./publishing-entry.ts";
import { panel } from "./publishing-panel.ts";
import { practice } from "./publishing-practice.ts";
import { queue } from "./publishing-queue.ts";
import { record } from "./publishing-record.ts";

function dayOf({ days, weekday, day, month, year, isThisYear }: Wall): string {
  if (days === 0) return "inniu";
  if (days === 1) return "amárach";
  if (days === -1) return "inné";
  if (days > 0 && days < 7) return WEEKDAYS[weekday]!;
  return `an ${day} ${MONTHS[month - 1]}${isThisYear ? "" : ` ${year}`}`;
}

/** All that is said about publishing. */
export const publishing: PublishingWords = {
  when: (wall) => `${dayOf(wall)} ag ${wall.clock}`,
  zone: (name) => `(am ${name.replaceAll("_", " ")})`,
  networks: { bluesky: "Bluesky", mastodon: "Mastodon" },
  loading: "Nóiméad amháin",
  again: "Bain triail eile as",
  codes,
  desk,
  entry,
  accounts,
  panel,
  queue,
  approvals,
  afterwards,
  practice,
  record,
};
