import { Temporal } from "temporal-polyfill";
import { DeskError } from "../desk-error.ts";

/** A time of day as its author means it: what the clock on the wall will show. */
export interface LocalTime {
  /** YYYY-MM-DDTHH:MM */
  readonly local: string;
  /** IANA name, such as "Europe/Dublin". */
  readonly timeZone: string;
}

/**
 * The instant of a local time, by the zone rules this program knows today. A time that a clock change leaves out is
 * taken as if the clocks had not yet changed (01:30 becomes 02:30), one that comes twice is the first of the two.
 * @throws DeskError where time or zone cannot be read
 */
export function instantOf({ local, timeZone }: LocalTime): Date {
  checkZone(timeZone);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(local)) throw new DeskError("bad-input", badTime(local));
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return new Date(time.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
  } catch {
    throw new DeskError("bad-input", badTime(local));
  }
}

const badTime = (local: string): string =>
  `"${local.slice(0, 20)}" is no time. Give it as 2026-03-29T09:30, a day that the calendar has.`;

/** What the clock on the wall shows at an instant. */
export const localAt = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** @throws DeskError where this program does not know the zone */
export function checkZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw new DeskError(
      "bad-input",
      `"${timeZone.slice(0, 40)}" is no time zone known here. Choose one such as Europe/Dublin.`,
    );
  }
}
