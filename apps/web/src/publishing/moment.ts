import { dateFormat } from "../lib/formats.ts";
import type { Wall } from "../words/en/publishing.ts";
import { usePublishingWords } from "./words.ts";

export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the clock on a wall there shows. */
export function wallOf(at: Date, timeZone: string, now = new Date()): Wall {
  const then = fieldsOf(at, timeZone);
  const today = fieldsOf(now, timeZone);
  return {
    ...then,
    weekday: new Date(dayNumber(then) * DAY).getUTCDay(),
    days: dayNumber(then) - dayNumber(today),
    isThisYear: then.year === today.year,
  };
}

const DAY = 86_400_000;
const dayNumber = ({ year, month, day }: Pick<Wall, "year" | "month" | "day">): number =>
  Date.UTC(year, month - 1, day) / DAY;

function fieldsOf(at: Date, timeZone: string) {
  const format = dateFormat("en-GB", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
    calendar: "gregory",
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    clock: `${parts.hour}:${parts.minute}`,
  };
}

/** "2026-11-23T08:05", as a field for day and time takes it. */
export function localTime(at: Date, timeZone: string): string {
  const { year, month, day, clock } = fieldsOf(at, timeZone);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T${clock}`;
}

/** Says when something is: by the clock of this device, or of another zone, which is then named. */
export function useWhen(): (iso: string, timeZone?: string) => string {
  const words = usePublishingWords();
  return (iso, timeZone) => {
    const here = deviceZone();
    const at = new Date(iso);
    const said = words.when(wallOf(at, timeZone ?? here));
    const isElsewhere =
      timeZone !== undefined &&
      timeZone !== here &&
      fieldsOf(at, timeZone).clock !== fieldsOf(at, here).clock;
    return isElsewhere ? `${said} ${words.zone(timeZone)}` : said;
  };
}
