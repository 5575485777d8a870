import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsFor } from "../src/rules/holds.ts";
import { endsByDay, minutesToMorning } from "../src/rules/night.ts";
import { PAUSE_MINUTES } from "../src/rules/pauses.ts";
import { USUAL_POLICY } from "../src/rules/policy.ts";
import { localAt } from "../src/rules/when.ts";
import { finding, review } from "./lib/reviews.ts";

const CLEAN = review();
const ZONES = ["Europe/Dublin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Pacific/Chatham"];

const reasons = (at: string, zone = "Europe/Dublin", what = CLEAN, policy = USUAL_POLICY) =>
  holdsFor(what, new Date(at), zone, policy).map(({ reason, until }) => [reason, until.toISOString()]);

describe("what is handed in waits", () => {
  it.each([
    ["ten minutes by day", "2026-06-10T12:00:00Z", [["plain", "2026-06-10T12:10:00.000Z"]]],
    [
      "until eight after an evening",
      "2026-06-10T21:00:00Z",
      [
        ["late-night", "2026-06-11T07:00:00.000Z"],
        ["plain", "2026-06-10T21:10:00.000Z"],
      ],
    ],
    ["not at a minute to ten", "2026-06-10T20:59:00Z", [["plain", "2026-06-10T21:09:00.000Z"]]],
    [
      "until eight of the same day after midnight",
      "2026-06-10T02:00:00Z",
      [
        ["late-night", "2026-06-10T07:00:00.000Z"],
        ["plain", "2026-06-10T02:10:00.000Z"],
      ],
    ],
    ["not from six on", "2026-06-10T05:00:00Z", [["plain", "2026-06-10T05:10:00.000Z"]]],
    [
      "until eight by the new time in the night the clocks go forward",
      "2026-03-28T23:30:00Z",
      [
        ["late-night", "2026-03-29T07:00:00.000Z"],
        ["plain", "2026-03-28T23:40:00.000Z"],
      ],
    ],
    [
      "until eight by the new time in the night the clocks go back",
      "2026-10-25T00:30:00Z",
      [
        ["late-night", "2026-10-25T08:00:00.000Z"],
        ["plain", "2026-10-25T00:40:00.000Z"],
      ],
    ],
  ])("%s", (_what, at, expected) => {
    expect(reasons(at)).toEqual(expected);
  });

  it("by the clock on its author's wall", () => {
    expect(reasons("2026-06-10T12:00:00Z", "Australia/Sydney").map(([reason]) => reason)).toEqual([
      "late-night",
      "plain",
    ]);
  });

  it("an hour where it reads as written in anger, a day where a must is kept", () => {
    const angry = review(finding("must", "respect/abuse"));
    expect(reasons("2026-06-10T12:00:00Z", "Europe/Dublin", angry)).toEqual([
      ["kept-must", "2026-06-11T12:00:00.000Z"],
      ["anger", "2026-06-10T13:00:00.000Z"],
      ["plain", "2026-06-10T12:10:00.000Z"],
    ]);
  });

  it("in anger also where the cue stands behind another rule's finding", () => {
    const cue = { ...finding("consider", "profession/disrepute"), cues: ["threatens"] };
    expect(reasons("2026-06-10T12:00:00Z", "Europe/Dublin", review(cue)).map(([reason]) => reason)).toEqual([
      "anger",
      "plain",
    ]);
  });

  it("for a kept must even where the practice wants no pauses", () => {
    const policy = { ...USUAL_POLICY, coolingOff: false };
    const night = "2026-06-10T22:00:00Z";
    expect(reasons(night, "Europe/Dublin", CLEAN, policy)).toEqual([]);
    expect(
      reasons(night, "Europe/Dublin", review(finding("must")), policy).map(([reason]) => reason),
    ).toEqual(["kept-must"]);
  });

  it("for as long as the rule says, at any moment in any zone", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        fc.boolean(),
        (at, zone, kept) => {
          const holds = holdsFor(kept ? review(finding("must")) : CLEAN, at, zone, USUAL_POLICY);
          const { hour } = localAt(at, zone);
          expect(holds.some(({ reason }) => reason === "late-night")).toBe(hour >= 22 || hour < 6);
          for (const { reason, until } of holds) {
            const length = until.getTime() - at.getTime();
            if (reason !== "late-night") expect(length).toBe(PAUSE_MINUTES[reason] * 60_000);
            else {
              expect(localAt(until, zone).toPlainTime().toString()).toBe("08:00:00");
              expect(length).toBeGreaterThan(3_600_000);
              expect(length).toBeLessThanOrEqual(11 * 3_600_000);
            }
          }
        },
      ),
    );
  });
});

const USUAL = { from: "22:00", to: "06:00", until: "08:00" };
const AFTER_MIDNIGHT = { from: "00:30", to: "05:00", until: "09:15" };
const LONG = { from: "18:00", to: "07:00", until: "07:00" };
const NONE = { from: "03:00", to: "03:00", until: "08:00" };

describe("a night of one's own", () => {
  it.each([
    [USUAL, "21:59", 0],
    [USUAL, "22:00", 600],
    [USUAL, "05:59", 121],
    [USUAL, "06:00", 0],
    [AFTER_MIDNIGHT, "23:59", 0],
    [AFTER_MIDNIGHT, "00:30", 525],
    [AFTER_MIDNIGHT, "04:59", 256],
    [AFTER_MIDNIGHT, "14:00", 0],
    [LONG, "18:00", 780],
    [LONG, "06:59", 1],
    [LONG, "07:00", 0],
    [NONE, "03:00", 0],
    [NONE, "12:00", 0],
  ])("%o at %s: %i minutes to the morning", (night, clock, minutes) => {
    expect(minutesToMorning(clock, night)).toBe(minutes);
  });

  it.each([
    [USUAL, true],
    [AFTER_MIDNIGHT, true],
    [LONG, true],
    [NONE, true],
    [{ ...USUAL, until: "21:59" }, true],
    [{ ...USUAL, until: "22:00" }, false],
    [{ ...USUAL, until: "05:00" }, false],
    [{ ...AFTER_MIDNIGHT, until: "00:45" }, false],
  ])("%o ends by day: %s", (night, ends) => {
    expect(endsByDay(night)).toBe(ends);
  });
});
