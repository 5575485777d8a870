import { describe, expect, it } from "vitest";
import { holdsFor } from "../../../packages/desk/src/rules/holds.ts";
import { needsApproval as asked, USUAL_POLICY } from "../../../packages/desk/src/rules/policy.ts";
import type { Review } from "../../../packages/desk/src/rules/review.ts";
import type { Picture } from "../src/pictures/picture.ts";
import { together } from "../src/publishing/afterwards/counts-over-time.tsx";
import { localTime, wallOf } from "../src/publishing/moment.ts";
import { expectedPause } from "../src/publishing/panel/pause.ts";
import { threadOn } from "../src/publishing/panel/thread.ts";
import { obstacleTo, toHandIn } from "../src/publishing/panel/to-hand-in.ts";
import type { HandInChoices } from "../src/publishing/panel/use-choices.ts";
import { needsApproval } from "../src/publishing/panel/when-choice.tsx";

const found = (ruleId: string, level: "must" | "should" | "consider", cues: string[] = []) => ({
  ruleId,
  level,
  cues,
  fingerprint: ruleId,
  confidence: 1,
  guidance: [],
});
const MUST = found("confidentiality/direct-identifier", "must");
const SHOULD = found("accuracy/unsourced-claim", "should");
const RUDE = found("respect/abuse", "should");
const ANGRY = found("profession/disrepute", "consider", ["threatens"]);

const FINDINGS = [[], [MUST], [SHOULD], [RUDE], [ANGRY], [MUST, RUDE]];
const CLOCKS = ["00:00", "05:59", "06:00", "07:30", "12:00", "21:59", "22:00", "23:45"];

describe("the pause told before handing in", () => {
  it.each(CLOCKS)("is the longest that the desk gives, at %s", (clock) => {
    for (const coolingOff of [true, false])
      for (const findings of FINDINGS) {
        const at = new Date(`2026-11-23T${clock}:00Z`);
        const review: Review = { level: "must", findings, decisions: [], gaps: [] };
        const holds = holdsFor(review, at, "UTC", { ...USUAL_POLICY, coolingOff });
        const longest = holds.toSorted((a, b) => b.until.getTime() - a.until.getTime())[0];
        const { lateNight } = USUAL_POLICY;
        expect(expectedPause(findings, clock, { coolingOff, lateNight })).toBe(longest?.reason ?? "none");
      }
  });
});

it("knows as the desk does whether a second person is asked", () => {
  for (const approval of ["none", "always", "on-must", "on-should"] as const)
    for (const findings of FINDINGS) {
      const review: Review = { level: "must", findings, decisions: [], gaps: [] };
      const policy = { ...USUAL_POLICY, approval };
      expect(needsApproval(policy, findings)).toBe(asked(policy, review));
    }
});

describe("times", () => {
  it("are told by the clock of a zone, over its change of clocks and of days", () => {
    const now = new Date("2026-10-24T22:30:00Z");
    const wall = wallOf(new Date("2026-10-25T01:30:00Z"), "Europe/Dublin", now);
    expect(wall).toMatchObject({ clock: "01:30", days: 1, weekday: 0, isThisYear: true });
    expect(wallOf(new Date("2026-10-25T01:30:00Z"), "Australia/Sydney", now)).toMatchObject({
      clock: "12:30",
      days: 0,
    });
    expect(localTime(new Date("2026-01-05T00:05:00Z"), "Europe/Dublin")).toBe("2026-01-05T00:05");
  });
});

describe("a thread", () => {
  const TEXT = "Sleep well. ".repeat(60).trim();
  it("is cut as the account's own server takes it", () => {
    const limits = (maxCharacters: number) => ({
      instance: { maxCharacters, charactersReservedPerUrl: 23, maxMediaAttachments: 4 },
    });
    expect(threadOn(TEXT, { network: "mastodon", limits: limits(2_000) }).parts).toHaveLength(1);
    expect(threadOn(TEXT, { network: "mastodon", limits: limits(250) }).parts.length).toBeGreaterThan(2);
    // What an instance never said, or said in another way, counts as the usual.
    for (const broken of [null, {}, { instance: { maxCharacters: "many" } }])
      expect(threadOn(TEXT, { network: "mastodon", limits: broken }).parts).toHaveLength(2);
    expect(threadOn(TEXT, { network: "bluesky", limits: null }).parts.length).toBeGreaterThan(2);
  });
});

it("counts all parts together, each by its newest count", () => {
  const at = (minute: number, likes: number, second = 0) => ({
    at: `2026-11-23T10:${String(minute).padStart(2, "0")}:${String(second).padStart(2, "0")}Z`,
    likes,
    reposts: 1,
    replies: 0,
    quotes: 0,
  });
  const all = together([[at(5, 2), at(15, 4)], [at(10, 1)]]);
  expect(all.map(({ likes, reposts }) => [likes, reposts])).toEqual([
    [2, 1],
    [3, 2],
    [5, 2],
  ]);
  // Counted one right after the other: one moment, and no step in the line.
  const near = together([
    [at(5, 2, 1), at(15, 4, 8)],
    [at(5, 1, 3), at(15, 3, 9)],
  ]);
  expect(near.map(({ likes }) => likes)).toEqual([3, 7]);
  expect(together([[], []])).toEqual([]);
});

describe("what is handed in", () => {
  const file = new Blob(["clean"], { type: "image/png" });
  const report = { format: "png", width: 2, height: 1, frames: 1, sightings: [], coverage: [] } as const;
  const copied = (changes: object = {}): Picture =>
    ({
      file: new File(["with a place in it"], "Mrs Okafor.png"),
      report,
      failure: null,
      boxes: [],
      alt: " A leaflet ",
      copy: {
        state: "written",
        copy: { file, format: "png", report, leftovers: [], isClean: true },
        isDownloaded: false,
      },
      ...changes,
    }) as unknown as Picture;
  const choices: HandInChoices = {
    accounts: null,
    when: "soon",
    at: "2026-11-24T08:00",
    timeZone: "Europe/Dublin",
    answeredUrl: "",
    visibility: "public",
    contentWarning: " ",
    language: "en",
    isConfirmed: false,
  };
  const given = {
    form: { kind: "post", platforms: ["bluesky"], inReplyTo: "left over", text: "Hello." } as const,
    pictures: [copied()],
    decisions: [],
    accounts: ["a"],
    draftId: null,
    choices,
  };

  it("is the clean copy with its description, never the picture as it was or its name", async () => {
    const { submission, picture } = toHandIn(given);
    expect(await picture[0]!.text()).toBe("clean");
    expect(picture.map(({ name, type }) => [name, type])).toEqual([["picture-1.png", "image/png"]]);
    expect(submission).not.toContain("Okafor");
    expect(JSON.parse(submission)).toMatchObject({
      pictures: [{ alt: "A leaflet", report: { width: 2 } }],
      // Chosen once and then left: only what is chosen now counts, and a post answers nobody.
      sendAt: null,
      inReplyTo: null,
      contentWarning: null,
      visibility: null,
      confirmed: [],
    });
  });

  it("has its time where one is chosen, and the answered post where it is a reply", () => {
    const reply = { ...given.form, kind: "reply" as const };
    const url = "https://bsky.example/post/1";
    const { submission } = toHandIn({
      ...given,
      form: reply,
      choices: { ...choices, when: "at", answeredUrl: ` ${url} `, isConfirmed: true },
    });
    expect(JSON.parse(submission)).toMatchObject({
      sendAt: "2026-11-24T08:00",
      inReplyTo: { text: "left over", url },
      confirmed: ["personal-account"],
    });
  });

  it.each([
    [{}, null],
    [{ report: null }, "looking"],
    [{ copy: null }, "noCopy"],
    [{ alt: " " }, "noAlt"],
    [{ copy: { state: "written", copy: { file, format: "dicom", report, leftovers: [] } } }, "kind"],
  ])("waits for pictures that cannot go as they are: %o", (changes, obstacle) => {
    expect(obstacleTo(copied(changes))).toBe(obstacle);
  });
});
