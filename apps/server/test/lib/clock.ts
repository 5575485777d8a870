export interface TestClock {
  now(): Date;
  pass(minutes: number): void;
}

/** Noon on a working day, moved on by hand. */
export function testClock(start = "2026-06-10T12:00:00Z"): TestClock {
  let now = new Date(start);
  return {
    now: () => now,
    pass(minutes) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}
