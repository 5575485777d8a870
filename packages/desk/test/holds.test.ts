import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLD_LENGTH, holdsFor } from "../src/rules/holds.ts";
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
            if (reason !== "late-night") expect(length).toBe(HOLD_LENGTH[reason]);
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
