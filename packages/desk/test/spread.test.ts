import { describe, expect, it } from "vitest";
import { COUNT_AGES, nextCount, spreadsFast, usualAt, withPost } from "../src/rules/spread.ts";

const SENT = new Date("2026-06-10T12:00:00Z");
const after = (minutes: number): Date => new Date(SENT.getTime() + minutes * 60_000);
const HOUR = 3_600_000;

describe("a post is counted", () => {
  it("often while it is young, then ever more rarely, and no more after three days", () => {
    const times: number[] = [];
    let last: Date | null = null;
    for (let next = nextCount(SENT, null); next; next = nextCount(SENT, last)) {
      times.push((next.getTime() - SENT.getTime()) / 60_000);
      last = next;
    }
    expect(times).toEqual([5, 15, 60, 180, 720, 1440, 4320]);
  });

  it("once where several times were missed", () => {
    expect(nextCount(SENT, after(200))).toEqual(after(720));
  });
});

describe("a post goes round far more than usual", () => {
  const quiet = [3, 4, 5].reduce((usual, sum) => withPost(usual, HOUR, sum), {});
  const known = [10, 30, 20].reduce((usual, sum) => withPost(usual, HOUR, sum), {});
  it.each([
    ["not below twenty on an account that nobody follows", 20, {}, false],
    ["above twenty there", 21, {}, true],
    ["not five times a usual of four", 20, quiet, false],
    ["not at five times the usual", 100, known, false],
    ["above five times the usual", 101, known, true],
  ])("%s", (_what, sum, usual, expected) => {
    expect(spreadsFast(sum, usual, HOUR)).toBe(expected);
  });

  it("by the middle of the latest twenty at the same age", () => {
    const many = Array.from({ length: 40 }, (_, at) => at).reduce(
      (usual, sum) => withPost(usual, HOUR, sum),
      {},
    );
    expect(usualAt(many, HOUR)).toBe(30);
    expect(usualAt(many, COUNT_AGES[0]!)).toBe(0);
  });
});
