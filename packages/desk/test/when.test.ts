import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localAt } from "../src/rules/when.ts";

const ZONES = [
  "Europe/Dublin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Tehran",
];

describe("a local time becomes an instant", () => {
  it.each([
    ["2026-01-15T09:30", "Europe/Dublin", "2026-01-15T09:30:00.000Z"],
    ["2026-07-15T09:30", "Europe/Dublin", "2026-07-15T08:30:00.000Z"],
    // Left out by the clocks: as if they had not changed yet, an hour on.
    ["2026-03-29T01:30", "Europe/Dublin", "2026-03-29T01:30:00.000Z"],
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:30:00.000Z"],
    // Twice: the first.
    ["2026-10-25T01:30", "Europe/Dublin", "2026-10-25T00:30:00.000Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
    // Half an hour only.
    ["2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"],
  ])("%s in %s", (local, timeZone, expected) => {
    expect(instantOf({ local, timeZone }).toISOString()).toBe(expected);
  });

  it("at which the clock on the wall shows that time, or one that a clock change moved it to", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2021-01-01"), max: new Date("2034-01-01"), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        (date, timeZone) => {
          const local = date.toISOString().slice(0, 16);
          const shown = localAt(instantOf({ local, timeZone }), timeZone).toPlainDateTime();
          const wanted = new Date(`${local}Z`).getTime();
          const moved = (new Date(`${shown.toString()}Z`).getTime() - wanted) / 60_000;
          expect([0, 30, 60]).toContain(moved);
        },
      ),
    );
  });

  it.each([
    ["2026-02-30T09:30", "Europe/Dublin"],
    ["tomorrow", "Europe/Dublin"],
    ["2026-01-15T25:00", "Europe/Dublin"],
    ["2026-01-15T09:30", "Europe/Ballina"],
    ["2026-01-15T09:30", ""],
  ])("not %s in %s", (local, timeZone) => {
    expect(() => instantOf({ local, timeZone })).toThrow(/Give it as|Choose one/u);
  });
});
