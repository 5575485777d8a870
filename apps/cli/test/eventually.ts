import { expect } from "vitest";

/** Asks until it is so. */
export const eventually = <T>(ask: () => T | Promise<T>, timeout = 60_000) =>
  expect.poll(ask, { timeout, interval: 100 });
