import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTopic } from "../scripts/read-topics.ts";
import { claims, claimsNear, findClaim } from "../src/index.ts";

const data = new URL("../data/", import.meta.url);
const topics = readdirSync(data).map((name) => readTopic(name, readFileSync(new URL(name, data), "utf8")));

describe("the catalogue", () => {
  it("holds what every reader of it needs", () => {
    expect(claims.length).toBeGreaterThanOrEqual(120);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(findClaim(claims[0]!.id)).toBe(claims[0]);
    expect(findClaim("no such claim")).toBeUndefined();
  });

  it.each(topics.map(({ topic, claims }) => [topic, claims] as const))(
    "%s: every pattern finds one of its claim's own sentences",
    (topic, written) => {
      const idle = written.flatMap(({ id, asserts, denies, states }) => {
        const { asserts: a, denies: d } = claimsNear(states.join(" ")).find((claim) => claim.id === id)!;
        const sources = [...asserts, ...denies];
        return [...a, ...d].flatMap((pattern, at) =>
          states.some((sentence) => sentence.search(pattern) >= 0) ? [] : [`${id}: ${sources[at]}`],
        );
      });
      expect(idle, topic).toEqual([]);
    },
  );
});

describe("a file that cannot be used says why", () => {
  const file = (claim: string): string => `topic: t\ntitle: T\nclaims:\n  - ${claim}\n`;
  const whole =
    "{ id: a-b, claim: Water cures colds., known: It does not do so at all., instead: Water is good for thirst., sources: [{ title: A long title, url: 'https://example.org', verified: recalled }], states: [one sentence here, two sentences here, three sentences here, four sentences here, five sentences here], passes: [one sentence here, two sentences here, three sentences here, four sentences here]";
  it.each([
    ["an unknown set", `${whole}, asserts: ['{nobody} cures']}`, /t\.yml, a-b: \{nobody\} is not among/u],
    ["an open bracket", `${whole}, asserts: ['(water cures']}`, /cannot be read/u],
    ["a raw expression", `${whole}, asserts: ['water\\d cures']}`, /is no word/u],
    ["no pattern", `${whole}}`, /it has no pattern/u],
    ["a field nobody knows", `${whole}, assert: ['water']}`, /assert/u],
  ])("%s", (_, claim, message) => {
    expect(() => readTopic("t.yml", file(claim))).toThrow(message);
  });
  it("a name that is not the topic's", () => {
    expect(() => readTopic("u.yml", file(`${whole}, asserts: ['water cures']}`))).toThrow(
      /must be the same/u,
    );
  });
});
