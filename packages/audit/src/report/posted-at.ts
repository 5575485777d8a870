import type { PostTime } from "@chaperone/archives";

export interface PostedAt {
  /** "2019-03-01 22:15": sorts, and spreadsheets know it. */
  readonly short: string;
  /** "1 March 2019". */
  readonly day: string;
  /** "22:15". */
  readonly clock: string;
  readonly zone: PostTime["zone"];
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** When it was posted, by the archive's own clock: the reader's time zone moves nothing to another day. */
export function postedAt(time: PostTime | null): PostedAt | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(time?.at ?? "");
  const date = parts ? new Date(`${parts[1]}T00:00:00Z`) : null;
  if (!time || !parts || !date || Number.isNaN(date.getTime())) return null;
  const [, iso = "", clock = ""] = parts;
  return { short: clock ? `${iso} ${clock}` : iso, day: DAY.format(date), clock, zone: time.zone };
}

/** "30 January 2024" of an ISO date or time; as it stands where it is none. */
export const longDate = (iso: string): string => postedAt({ at: iso, zone: "utc" })?.day ?? iso;
