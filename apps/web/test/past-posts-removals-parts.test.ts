import { readArchives } from "@chaperone/archives";
import { makeBlueskyArchive, makeMastodonArchive, memorySource } from "@chaperone/archives/testing";
import type { ShownPost } from "@chaperone/audit/shown";
import { ITEM_CODES, STOP_CODES } from "@chaperone/desk";
import { publisherOf } from "@chaperone/networks/publishing";
import { describe, expect, it } from "vitest";
import { openAt } from "../../../packages/audit/src/report/open-at.ts";
import { COPIES_KEPT } from "../../../packages/desk/src/removals/removal.ts";
import { COPY_DAYS, minutesFor } from "../src/past-posts/removals/bounds.ts";
import { keyOf, nameOf, networkOf } from "../src/past-posts/removals/names.ts";
import type { Plan, Wish } from "../src/past-posts/removals/plan.ts";
import { saysTheSame } from "../src/past-posts/removals/same-words.ts";
import { countsOf, wantedOn } from "../src/past-posts/removals/wanted.ts";
import { removals as en } from "../src/words/en/removals.ts";
import { removals as ga } from "../src/words/ga/removals.ts";

const DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz";
const SERVER = "https://m.example";

async function namesIn(file: string, bytes: Uint8Array): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  for await (const reading of readArchives([memorySource(file, bytes)], {}))
    if (reading.type === "post" && networkOf(reading.post))
      names.push(nameOf({ open: openAt(reading.post) }));
  return names;
}

describe("what an archive calls a post", () => {
  it("is understood by the publisher of Bluesky, and a profile is no post", async () => {
    const post = { $type: "app.bsky.feed.post", text: "Long night.", createdAt: "2024-01-02T03:04:05.000Z" };
    const archive = await makeBlueskyArchive(
      {
        "app.bsky.feed.post/3khy4pkhtq22a": post,
        "app.bsky.actor.profile/self": { $type: "app.bsky.actor.profile", description: "GP." },
      },
      { owner: DID },
    );
    const names = await namesIn("repo.car", archive);
    expect(names).toEqual([`https://bsky.app/profile/${DID}/post/3khy4pkhtq22a`]);
    const credentials = { network: "bluesky", did: DID, handle: "asha.test" } as never;
    const { own } = publisherOf("bluesky")!;
    expect(own.idOf(credentials, names[0]!)).toBe(`at://${DID}/app.bsky.feed.post/3khy4pkhtq22a`);
    expect(
      own.idOf({ ...(credentials as object), did: "did:plc:b", handle: "b.test" } as never, names[0]!),
    ).toBe(null);
  });

  it("is understood by the publisher of Mastodon, and not by that of another server", async () => {
    const toots = [{ id: "110123", text: "Long night.", at: "2024-01-02T03:04:05Z" }];
    const names = await namesIn("archive.zip", await makeMastodonArchive(SERVER, "ada", toots));
    expect(names).toEqual([`${SERVER}/@ada/110123`]);
    const { own } = publisherOf("mastodon")!;
    const at = (instance: string) => ({ network: "mastodon", instance, accountId: "7" }) as never;
    expect(own.idOf(at(SERVER), names[0]!)).toBe("110123");
    expect(own.idOf(at("https://elsewhere.example"), names[0]!)).toBeNull();
  });

  it("without a page is no name, so that the desk is not asked for it", async () => {
    const post = { $type: "app.bsky.feed.post", text: "Long night.", createdAt: "2024-01-02T03:04:05.000Z" };
    const archive = await makeBlueskyArchive(
      { "app.bsky.feed.post/3khy4pkhtq22a": post },
      { owner: DID, version: 2 },
    );
    expect(await namesIn("old.car", archive)).toEqual([null]);
  });

  it.each([
    [`${SERVER}/@ada/1`, `${SERVER}/users/ada/statuses/1`, true],
    [`${SERVER}/users/ada/statuses/1/activity`, `${SERVER}/@ada/1`, true],
    [`${SERVER}/@ada/1`, `${SERVER}/@ada/2`, false],
    [`${SERVER}/@ada/1`, "https://n.example/@ada/1", false],
    [`https://bsky.app/profile/${DID}/post/3k`, "https://bsky.app/profile/asha.test/post/3k", true],
  ])("%s and %s", (one, other, isSame) => {
    expect(keyOf(one) === keyOf(other)).toBe(isSame);
  });
});

const post = (place: number, more: Partial<ShownPost> = {}): ShownPost =>
  ({
    place,
    tick: `t${place}`,
    network: "mastodon",
    kind: "post",
    open: `${SERVER}/@ada/${place}`,
    same: [],
    text: [{ text: "Words", mark: null }],
    ...more,
  }) as ShownPost;
const planOf = (...planned: readonly (readonly [ShownPost, Wish])[]): Plan =>
  new Map(planned.map(([one, wish]) => [one.tick, { post: one, wish }]));
const copy = (at: number) => ({
  open: `${SERVER}/@ada/${at}`,
  network: "mastodon" as const,
  kind: "post" as const,
  time: null,
});

describe("what is asked of the desk", () => {
  it("is each post once, with its copies where they are to go too, those that are changed first", () => {
    const edit: Wish = { what: "edit", text: "Other", decisions: [] };
    const plan = planOf(
      [
        post(1, { same: [copy(11), copy(3), { ...copy(12), network: "x" }] }),
        { what: "delete", withCopies: true },
      ],
      [post(2, { same: [copy(21)] }), { what: "delete", withCopies: false }],
      [post(3), edit],
      [
        post(4, { network: "bluesky", open: "https://bsky.app/profile/a/post/4" }),
        { what: "delete", withCopies: true },
      ],
    );
    const wanted = wantedOn(plan, "mastodon");
    expect(wanted.posts.map((one) => [one.what, one.post.split("/").at(-1)])).toEqual([
      ["edit", "3"],
      ["delete", "1"],
      ["delete", "11"],
      ["delete", "2"],
    ]);
    expect(wanted.ticks).toEqual(["t3", "t1", "t1", "t2"]);
    expect(countsOf(wanted)).toEqual({ deletes: 3, edits: 1 });
  });
});

describe("a post says the same as in the archive", () => {
  const archived = (text: string) => post(1, { text: [{ text, mark: null }] });
  it.each([
    ["word for word", "Long night.", { text: "Long night.", contentWarning: null }, true],
    ["with its warning", "health\n\nLong night.", { text: "Long night.", contentWarning: "health" }, true],
    ["with a poll", "Tea?\n\n- Yes\n- No", { text: "Tea?", contentWarning: null }, true],
    [
      "with a link that is cut short there",
      "See https://example.org/a/long/way now",
      { text: "See example.org/a/long... now", contentWarning: null },
      true,
    ],
    ["with a mention", "@pat hello", { text: "@pat@n.example hello", contentWarning: null }, true],
    ["changed", "Long night.", { text: "Long day.", contentWarning: null }, false],
    ["gone on with", "Long night.", { text: "Long night. Then home.", contentWarning: null }, false],
  ])("%s", (_name, before, now, same) => {
    expect(saysTheSame(archived(before), now)).toBe(same);
  });

  it("as far as the list shows it", () => {
    const cut = post(1, {
      text: [
        { text: "Long", mark: null },
        { text: " … ", mark: "gap" },
      ],
    });
    expect(saysTheSame(cut, { text: "Something else", contentWarning: null })).toBe(true);
  });
});

describe("how long it takes", () => {
  it.each([
    ["mastodon", 1, 0, 1],
    ["mastodon", 30, 0, 1],
    ["mastodon", 31, 0, 32],
    ["mastodon", 120, 0, 94],
    ["mastodon", 0, 50, 2],
    ["bluesky", 1_000, 0, 34],
  ] as const)("on %s, %i deleted and %i changed: %i minutes", (network, deletes, edits, minutes) => {
    expect(minutesFor(network, deletes, edits)).toBe(minutes);
  });

  it("is told in words", () => {
    expect(en.confirm.pace.mastodon(94)).toContain("about 2 hours");
    expect(ga.confirm.pace.mastodon(94)).toContain("thart ar 2 uair an chloig");
    expect(en.running.left.bluesky(2)).toMatch(/^A few minutes to go\./u);
  });
});

it("the copies are said to be kept as long as they are", () => {
  expect(COPY_DAYS).toBe(COPIES_KEPT / 86_400_000);
});

it.each([...ITEM_CODES, ...STOP_CODES])("has words for %s in both languages", (code) => {
  expect(en.codes[code]).toMatch(/\.$/u);
  expect(ga.codes[code]).toMatch(/\.$/u);
});

it.each([
  [12, 1, "Delete 12 posts and change 1", "Scrios 12 phostáil agus athraigh 1"],
  [1, 0, "Delete 1 post", "Scrios postáil amháin"],
  [0, 2, "Change 2 posts", "Athraigh 2 phostáil"],
])("the second yes names the numbers %i and %i", (deletes, edits, inEnglish, inIrish) => {
  expect([en.confirm.button(deletes, edits), ga.confirm.button(deletes, edits)]).toEqual([
    inEnglish,
    inIrish,
  ]);
});
