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
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(local)) throw noTime(local);
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return new Date(time.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
  } catch {
    throw noTime(local);
  }
}

const noTime = (local: string): DeskError =>
  new DeskError("no-time", { values: { given: local.slice(0, 20) } });

/** What the clock on the wall shows at an instant. */
export const localAt = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** @throws DeskError where this program does not know the zone */
export function checkZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw new DeskError("no-zone", { values: { given: timeZone.slice(0, 40) } });
  }
}
