import { createChecker } from "@chaperone/checker";
import type { ImageSighting } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { createPostChecker, type PostCheckerOptions } from "../src/check/check-post.ts";
import type { AuditedPost } from "../src/result.ts";
import { post } from "./lib/made-audit.ts";

const light = createChecker({ jurisdiction: "GB", profession: "doctor" });
const checkWith = (more: Partial<PostCheckerOptions> = {}) =>
  createPostChecker({
    light,
    close: null,
    author: { name: "Dr Ada Invented" },
    rules: null,
    key: "key",
    ...more,
  });

/** Invented; the number has a right check digit in the range kept for tests. */
const NAMED = "My patient Mrs Okafor, NHS 999 000 0018, went home today.";
const STORY = "Saw the lighthouse keeper from Ballina last night, 83, hip in two pieces.";
const check = (one: AuditedPost, more: Partial<PostCheckerOptions> = {}) =>
  checkWith(more)({ post: one, depth: "light" });

describe("a post that is out already", () => {
  it("is held to today's guidance, and says what bound its day", async () => {
    const { level, findings } = await check(post("a", NAMED));
    expect(level).toBe("must");
    expect(findings[0]?.guidance.length).toBeGreaterThan(0);
    expect(findings[0]?.guidance.every(({ inForceTo }) => inForceTo === undefined)).toBe(true);
    expect(findings[0]?.guidanceThen.map(({ inForceFrom }) => inForceFrom <= "2019-03-01")).not.toContain(
      false,
    );
  });

  it("without a date had no guidance of its day", async () => {
    const { findings } = await check(post("a", NAMED, { time: null }));
    expect(findings.flatMap(({ guidanceThen }) => guidanceThen)).toEqual([]);
  });

  it("is told of by what rules are asked for", async () => {
    const all = await check(post("a", NAMED));
    const some = await check(post("a", NAMED), { rules: ["respect"] });
    expect([all.level, some.level, some.findings]).toEqual(["must", "nothing-found", []]);
  });

  it("is passed on where it is a repost, and then not the author's to edit", async () => {
    const [own] = (await check(post("a", NAMED))).findings;
    const [passed] = (await check(post("a", NAMED, { kind: "repost" }))).findings;
    expect(passed?.message.what).toBe(`You passed this on. ${own?.message.what}`);
    expect(passed?.message.next).toMatch(/repost back/u);
  });

  it.each([
    ["reply", null, true],
    ["quote", null, true],
    ["reply", "How was your night?", false],
    ["post", null, false],
  ] as const)("a %s to %s says that it rests on its own words: %s", async (kind, answered, expected) => {
    const answers = answered === null ? null : { text: answered, url: null };
    const [finding] = (await check(post("a", NAMED, { kind, answers }))).findings;
    expect(/rests on your own words alone/u.test(finding!.message.why)).toBe(expected);
  });

  it("is read with the descriptions of its pictures", async () => {
    const pictures = [{ path: "a.jpg", alt: NAMED }];
    const { level, findings } = await check({ ...post("a", "Ward round."), pictures });
    expect(level).toBe("must");
    const heaviest = findings.filter((finding) => finding.level === "must");
    expect(heaviest.map(({ span }) => span)).toEqual(heaviest.map(() => null));
  });
});

describe("a post whose pictures were looked at", () => {
  const PLACE = { region: { left: 0.1, top: 0.1, width: 0.2, height: 0.1 }, frame: 0, confidence: 0.9 };
  const FACE: ImageSighting = { kind: "image-face", ...PLACE, details: { turned: 0 } };
  const SCREEN: ImageSighting = {
    kind: "image-text",
    ...PLACE,
    details: { words: "EDNA HARTE DOB 22/07/1943", meaning: "telling", type: "NAME" },
  };
  const pictures = ["walk.jpg", "ward.jpg"].map((path) => ({ path, alt: null }));
  const looked = (text: string, ...sightings: readonly ImageSighting[]) => {
    const seen = { format: "jpeg", width: 1600, height: 1200, frames: 1, coverage: [] } as const;
    const images = [[], sightings].map((those) => ({ seen: { ...seen, sightings: those } }));
    return checkWith()({ post: { ...post("a", text), pictures }, depth: "light", images });
  };

  it("says which picture a finding is about, and what can still be done about one that is out", async () => {
    const { findings } = await looked("Lovely walk on the beach with the dog.", FACE);
    expect(findings.map(({ ruleId, picture, span }) => [ruleId, picture, span])).toEqual([
      ["confidentiality/image-face", "ward.jpg", null],
    ]);
    expect(findings[0]?.message.next).toMatch(/take the picture out of it where the network lets you/u);
  });

  it("stands with those that let a patient be recognised where it shows one, and next where it names one", async () => {
    const told = "My patient went home today.";
    const face = await looked(told, FACE);
    const name = await looked(told, SCREEN);
    expect([face, name].map(({ level }) => level)).toEqual(["must", "must"]);
    const story = await check(post("a", STORY));
    expect(Math.floor(face.harm)).toBe(Math.floor(story.harm));
    expect(Math.floor(name.harm)).toBe(Math.floor(story.harm) - 1);
  });
});

describe("what comes first", () => {
  const harm = async (text: string, more: Pick<Partial<AuditedPost>, "reach"> = {}) =>
    (await check(post("a", text, more))).harm;

  it("is who can be recognised, by a story or a name, then the rest", async () => {
    const claim = await harm("Garlic cures cancer, I have seen it work. Stop your chemo.");
    const nothing = await harm("Lovely walk on the beach with the dog.");
    expect(await harm(STORY)).toBeGreaterThan(claim);
    expect(await harm("My patient Mrs Okafor went home today.")).toBeGreaterThan(claim);
    expect(claim).toBeGreaterThan(nothing);
  });

  it("goes by reach among equals, and never past what is graver", async () => {
    const reach = { likes: 90_000, reposts: 20_000, replies: 4_000 };
    const claim = "Garlic cures cancer, I have seen it work. Stop your chemo.";
    expect(await harm(claim, { reach })).toBeGreaterThan(await harm(claim));
    expect(await harm(claim, { reach })).toBeLessThan(await harm(STORY));
  });
});

it("a post that tells of a patient promises more than one that reads like nothing", async () => {
  const { promise: none } = await check(post("a", "Lovely walk on the beach with the dog."));
  const { promise: some } = await check(post("b", STORY));
  expect(none).toBeLessThan(1);
  expect(some).toBeGreaterThan(1);
});
