import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { assigned, zipOf } from "@chaperone/archives/testing";
import type { AuditResult } from "@chaperone/audit";
import { listOf } from "@chaperone/audit/testing";
import sharp from "sharp";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyProgram } from "./built-program.ts";
import { type Finished, startProgram } from "./start-program.ts";

const PORTRAIT = fileURLToPath(
  new URL("../../../../shared/data/images/scikit-image/astronaut.png", import.meta.url),
);
const hasPortrait = existsSync(PORTRAIT);
if (!hasPortrait)
  console.warn(
    "audit-pictures.test.ts: the portrait of ../shared/data/images is not here, so no face is tried",
  );

/** Invented; it says where it was taken. */
async function board(): Promise<Buffer> {
  const lettering = `<svg width="640" height="360"><rect width="640" height="360" fill="#335"/>
    <text x="60" y="160" font-size="44" font-family="sans-serif" fill="#fff">EDNA HARTE</text>
    <text x="60" y="240" font-size="44" font-family="sans-serif" fill="#fff">DOB 22/07/1943</text></svg>`;
  return sharp(Buffer.from(lettering))
    .withExif({ IFD3: { GPSLatitude: "54/1 6/1 0/1", GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
}

const ID = "110000000000000000";
const tweet = (last: number, text: string, ...names: readonly string[]) => {
  const media = names.map((name) => ({
    url: `https://t.co/${name}`,
    media_url_https: `https://pbs.example/media/${name}`,
  }));
  const entities = { hashtags: [], urls: [], user_mentions: [], media };
  const created_at = "Sat Feb 18 12:33:11 +0000 2023";
  return { tweet: { id_str: `${ID}${last}`, full_text: text, created_at, entities } };
};
const inX = (last: number, name: string): string => `data/tweets_media/${ID}${last}-${name}`;

const instagram = [
  {
    title: "Our week",
    creation_timestamp: 1720384531,
    media: ["board.jpg", "round.mp4", "gone.jpg"].map((name) => ({ uri: `media/posts/${name}`, title: "" })),
  },
];

const note = {
  id: "https://m.example/1",
  type: "Note",
  published: "2023-01-01T10:00:00Z",
  to: ["https://www.w3.org/ns/activitystreams#Public"],
  content: "<p>Open day</p>",
  attachment: [
    {
      type: "Document",
      mediaType: "image/jpeg",
      url: "/media_attachments/files/1/board.jpg",
      name: "A board",
    },
  ],
};
const outbox = { type: "OrderedCollection", orderedItems: [{ type: "Create", object: note }] };

/** With the pictures before the posts, as Mastodon packed them. */
async function mastodon(picture: Buffer): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: "media_attachments/files/1/board.jpg" }, picture);
  tar.entry({ name: "outbox.json" }, JSON.stringify(outbox));
  tar.finalize();
  return gzipSync(Buffer.concat(await listOf(tar as AsyncIterable<Buffer>)));
}

const program = copyProgram();
let folder = "";
let finished: Finished;
let results: readonly AuditResult[] = [];
let counts: { readonly pictures: unknown };

beforeAll(async () => {
  program.build();
  folder = mkdtempSync(join(program.home, "audit-"));
  const picture = await board();
  const portrait = hasPortrait ? { [inX(3, "d.png")]: readFileSync(PORTRAIT) } : {};
  const tweets = [
    tweet(1, "A lovely view https://t.co/a.jpg", "a.jpg"),
    tweet(2, "Broken https://t.co/c.jpg", "c.jpg"),
    tweet(3, "Hello https://t.co/d.png", ...(hasPortrait ? ["d.png"] : [])),
    tweet(4, "Rain again."),
  ];
  const x = await zipOf({
    "data/tweets.js": assigned("tweets", tweets),
    [inX(1, "a.jpg")]: picture,
    [inX(2, "c.jpg")]: picture.subarray(0, picture.length / 2),
    ...portrait,
  });
  const meta = await zipOf({
    "your_instagram_activity/media/posts_1.json": JSON.stringify(instagram),
    "media/posts/board.jpg": picture,
    "media/posts/round.mp4": new Uint8Array(1000),
  });
  const archives = { "x.zip": x, "instagram.zip": meta, "mastodon.tar.gz": await mastodon(picture) };
  for (const [name, bytes] of Object.entries(archives)) writeFileSync(join(folder, name), bytes);
  const outputs = ["--out", "r.html", "--out", "r.csv", "--out", "r.jsonl"];
  const args = ["audit", "--light", "--threads", "1", "--with-pictures", ...outputs];
  finished = await startProgram(program, folder, [...args, ...Object.keys(archives)]).ended;
  const [summary, ...posts] = readFileSync(join(folder, "r.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  results = posts;
  counts = summary.counts;
}, 300_000);
afterAll(() => program.remove());

/** What was found in a picture, by its path. */
const foundIn = (path: string): readonly string[] =>
  results
    .flatMap(({ findings }) => findings)
    .filter(({ picture }) => picture === path)
    .map(({ ruleId }) => ruleId);

describe("chaperone audit --with-pictures", () => {
  it.each([
    ["X", inX(1, "a.jpg")],
    ["Instagram", "media/posts/board.jpg"],
    ["Mastodon", "media_attachments/files/1/board.jpg"],
  ])("finds what a picture tells in an archive of %s, and names the picture", (_network, path) => {
    expect(foundIn(path)).toEqual(["confidentiality/image-metadata", "confidentiality/image-text"]);
  });

  it.skipIf(!hasPortrait)("finds a face", () => {
    expect(foundIn(inX(3, "d.png"))).toContain("confidentiality/image-face");
  });

  it("says what was not looked at, and names what could not be opened", () => {
    expect(counts.pictures).toEqual({
      looked: hasPortrait ? 4 : 3,
      // The broken one, the film, and one that the archive does not hold.
      not: 3,
      unopened: [inX(2, "c.jpg")],
    });
    expect(finished.out).toContain("3 pictures and films were not looked at.");
    expect(finished.out).toContain("1 of them could not be opened; the report names it.");
  });

  it("names the pictures in the page and in the table", () => {
    for (const file of ["r.html", "r.csv"])
      expect(readFileSync(join(folder, file), "utf8")).toContain("media_attachments/files/1/board.jpg");
    expect(readFileSync(join(folder, "r.html"), "utf8")).toContain(inX(2, "c.jpg"));
  });

  it("lets nothing of a picture out in what it says", () => {
    expect(finished.out + finished.err).not.toMatch(/HARTE|1943|board\.jpg/u);
  });
});
