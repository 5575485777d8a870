import { type ZipOptions, type ZipPart, zipStream } from "./zip.ts";

/** A post for an invented archive. */
export interface SamplePost {
  readonly text: string;
  /** ISO date and time; a minute after the one before if left out. */
  readonly at?: string;
  /** The number that X gives it; made from its place if left out. */
  readonly id?: string;
  /** The number of the post it answers. */
  readonly parent?: string;
  readonly likes?: number;
  readonly reposts?: number;
}

export interface XArchiveOptions extends ZipOptions {
  /** Posts in one file; X begins another at some 100 MB. */
  readonly perPart?: number;
  /** More files, by their paths. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const ACCOUNT = "1000000000000000001";
const FIRST_ID = 1_100_000_000_000_000_000n;
const FIRST_MINUTE = Date.UTC(2019, 0, 1);

/**
 * An archive as X hands them out, as a stream of the zip's bytes: a million posts take no more memory than ten.
 * @example await writeFile("x.zip", makeXArchive([{ text: "Long night." }]))
 */
export function makeXArchive(
  posts: Iterable<SamplePost> | AsyncIterable<SamplePost>,
  { perPart = 50_000, files = {}, ...zip }: XArchiveOptions = {},
): AsyncGenerator<Uint8Array> {
  return zipStream(partsOf(posts, perPart, files), zip);
}

async function* partsOf(
  posts: Iterable<SamplePost> | AsyncIterable<SamplePost>,
  perPart: number,
  files: Readonly<Record<string, string | Uint8Array>>,
): AsyncGenerator<ZipPart> {
  const counts: number[] = [];
  const numbered = numberedPosts(posts);
  let next = await numbered.next();
  do {
    const part = counts.length;
    counts.push(0);
    yield {
      path: part === 0 ? "data/tweets.js" : `data/tweets-part${part}.js`,
      content: (async function* (): AsyncGenerator<Uint8Array> {
        yield utf8(`window.YTD.tweets.part${part} = [`);
        for (; !next.done && counts[part]! < perPart; next = await numbered.next())
          yield utf8(`${counts[part]!++ === 0 ? "" : ","}\n  ${indented(recordOf(next.value))}`);
        yield utf8("\n]");
      })(),
    };
  } while (!next.done);
  for (const [path, content] of Object.entries(files)) yield { path, content };
  yield { path: "data/account.js", content: assigned("account", [{ account: ACCOUNT_RECORD }]) };
  yield { path: "data/manifest.js", content: `window.__THAR_CONFIG = ${indented(manifestOf(counts))}` };
}

/** A file of an archive of X. @param name with underscores, as X writes it: "note_tweet" */
export const assigned = (name: string, records: readonly unknown[]): string =>
  `window.YTD.${name}.part0 = ${indented(records)}`;

const ACCOUNT_RECORD = { username: "dr_example", accountId: ACCOUNT, accountDisplayName: "Dr Example" };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const indented = (value: unknown): string => JSON.stringify(value, null, 2);

type Numbered = SamplePost & { readonly id: string; readonly at: string };

async function* numberedPosts(
  posts: Iterable<SamplePost> | AsyncIterable<SamplePost>,
): AsyncGenerator<Numbered, undefined> {
  let place = 0;
  for await (const post of posts) {
    const at = new Date(FIRST_MINUTE + place * 60_000).toISOString();
    yield { id: String(FIRST_ID + BigInt(place)), at, ...post };
    place++;
  }
}

/** A record as X writes it: every figure a string, the text escaped. */
function recordOf({ id, text, at, parent, likes = 0, reposts = 0 }: Numbered): unknown {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return {
    tweet: {
      edit_info: {
        initial: { editTweetIds: [id], editableUntil: at, editsRemaining: "5", isEditEligible: true },
      },
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
      display_text_range: ["0", String(text.length)],
      favorite_count: String(likes),
      in_reply_to_status_id_str: parent,
      id_str: id,
      truncated: false,
      retweet_count: String(reposts),
      id,
      created_at: xDate(at),
      favorited: false,
      full_text: escaped,
      lang: "en",
    },
  };
}

/** "Sat Feb 18 12:33:11 +0000 2023" */
function xDate(at: string): string {
  const [, weekday = "", day = "", month = "", year = "", clock = ""] =
    /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) ([\d:]{8})/u.exec(new Date(at).toUTCString()) ?? [];
  return `${weekday} ${month} ${day} ${clock} +0000 ${year}`;
}

const manifestOf = (counts: readonly number[]): unknown => ({
  userInfo: { accountId: ACCOUNT, userName: "dr_example", displayName: "Dr Example" },
  archiveInfo: { generationDate: "2026-01-01T00:00:00.000Z", isPartialArchive: false },
  dataTypes: {
    tweets: {
      files: counts.map((count, part) => ({
        fileName: part === 0 ? "data/tweets.js" : `data/tweets-part${part}.js`,
        globalName: `YTD.tweets.part${part}`,
        count: String(count),
      })),
    },
  },
});
