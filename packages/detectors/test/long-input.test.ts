import { contains, observe, readDraft, type TextSpan } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { condition } from "../src/condition.ts";
import { event } from "../src/event.ts";
import { place } from "../src/place.ts";
import { time } from "../src/time.ts";

const LENGTH = 100_000;
/** Repeated pieces on which a careless pattern takes minutes. */
const PIECES = [
  "a",
  "Ab-",
  "A'",
  "1.2.",
  "1,",
  "12 ",
  "Word of ",
  "St A's ",
  "his left right ",
  "in the ",
  "👩‍⚕️",
  "\ud800",
  "é",
];
const GENEROUS_MS = 5_000;

describe.each([place, time, condition, event].map((detector) => [detector.id, detector] as const))(
  "%s on 100,000 characters",
  (_, detector) => {
    it.each(PIECES)("of %j runs to its end within the text", { timeout: GENEROUS_MS }, async (piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      const document = readDraft({ text, kind: "post", platform: "x", author: {} });
      const { observations, coverage } = await observe(document, [detector]);
      expect(coverage.map(({ run }) => run.state)).toEqual(["ran"]);
      const whole = { start: 0, end: text.length };
      expect(observations.every(({ place: at }) => contains(whole, at as TextSpan & { in: "text" }))).toBe(
        true,
      );
    });
  },
);
