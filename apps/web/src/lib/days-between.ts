const DAY = 86_400_000;

/** How many midnights lie between two moments. */
export const daysBetween = (then: Date, now: Date): number =>
  Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / DAY);
