import type { NightHours } from "@chaperone/store";

/** Where nobody has said otherwise. */
export const USUAL_NIGHT: NightHours = { from: "22:00", to: "06:00", until: "08:00" };

/**
 * How long something handed in at a time of day waits for the morning, in minutes; 0 by day.
 * @param clock the time on its author's wall, "22:05"
 */
export function minutesToMorning(clock: string, { from, to, until }: NightHours): number {
  const isNight = minutesBetween(from, clock) < minutesBetween(from, to);
  return isNight ? minutesBetween(clock, to) + minutesBetween(to, until) : 0;
}

/** Whether what is handed in at night waits until some time of the day that follows. The same time twice is no night. */
export const endsByDay = ({ from, to, until }: NightHours): boolean =>
  from === to || minutesBetween(to, until) < minutesBetween(to, from);

/** From one time of day until it is another, in minutes. */
function minutesBetween(from: string, to: string): number {
  const [one, other] = [from, to].map((clock) => {
    const [hours = 0, minutes = 0] = clock.split(":").map(Number);
    return hours * 60 + minutes;
  }) as [number, number];
  return (other - one + 24 * 60) % (24 * 60);
}
