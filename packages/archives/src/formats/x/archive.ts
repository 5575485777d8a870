import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Json } from "../../json/shape.ts";
import type { Audience, Post } from "../../post.ts";
import type { Reading } from "../../reading.ts";
import { fileReport, readReport } from "../../report.ts";
import { newTally, readFile, type Tally } from "../read-file.ts";
import { type Account, accountIn, profileIn } from "./account.ts";
import { classicRows } from "./classic.ts";
import { Edits } from "./edits.ts";
import type { Expected } from "./manifest.ts";
import { messagesIn } from "./messages.ts";
import { Notes } from "./notes.ts";
import { isSomething, postFrom, tweetIn } from "./tweet.ts";

/** What the files of an archive need to know of each other while they are read. */
export class XArchive {
  private readonly media: ReadonlyMap<string, ArchiveFile>;
  private readonly expected: readonly Expected[];
  private readonly accounts = new Map<string, Account>();
  private readonly longTexts = new Notes();
  private readonly toldOfNotes = new Map<ArchiveFile, { readonly tally: Tally; posts: number }>();
  private readonly edits = new Edits();

  constructor(media: ReadonlyMap<string, ArchiveFile>, expected: readonly Expected[]) {
    this.media = media;
    this.expected = expected;
  }

  async account(file: ArchiveFile): Promise<Reading> {
    const tally = newTally();
    const account = await accountIn(file, tally);
    if (account !== null) this.accounts.set(folderOf(file), account);
    return readReport(file.name, { network: "x", ...tally });
  }

  profile(file: ArchiveFile): AsyncGenerator<Reading> {
    return readFile(file, "x", (tally) => profileIn(file, this.accountOf(file), tally));
  }

  /** Takes in the long texts; what becomes of the last of them is known once all tweets are read. */
  async *notes(file: ArchiveFile): AsyncGenerator<Reading> {
    const told = { tally: newTally(), posts: 0 };
    this.toldOfNotes.set(file, told);
    for await (const post of this.longTexts.read(file, told.tally)) {
      told.posts++;
      yield { type: "post", post };
    }
  }

  *notesLeft(file: ArchiveFile): Generator<Reading> {
    const { tally, posts } = this.toldOfNotes.get(file) ?? { tally: newTally(), posts: 0 };
    let left = 0;
    for (const post of this.longTexts.rest(file)) {
      left++;
      yield { type: "post", post };
    }
    yield readReport(file.name, { network: "x", posts: posts + left, ...tally });
  }

  /** @param isLast of the files of posts, after which nothing more is known of any of them */
  tweets(file: ArchiveFile, audience: Audience | null, isLast: boolean): AsyncGenerator<Reading> {
    return readFile(file, "x", (tally) => this.tweetsIn(file, tally, audience, isLast));
  }

  messages(file: ArchiveFile): AsyncGenerator<Reading> {
    const author = this.accountOf(file)?.id ?? null;
    return readFile(file, "x", (tally) => messagesIn(file, author, this.media, tally));
  }

  /** The table beside the classic archive's files says the same once more. */
  async *table(file: ArchiveFile, isTwice: boolean): AsyncGenerator<Reading> {
    if (isTwice) yield fileReport(file.name, { state: "left-out", network: "x", problem: "given-twice" });
    else yield* readFile(file, "x", (tally) => classicRows(file, tally));
  }

  /** How articles are kept is not known well enough to read them, and that must be said. */
  async articles(file: ArchiveFile): Promise<Reading> {
    const tally = newTally();
    for await (const _ of wholeRecords(file, tally)) {
      tally.skipped++;
      tally.problem ??= "unknown-version";
    }
    return readReport(file.name, { network: "x", ...tally });
  }

  private async *tweetsIn(
    file: ArchiveFile,
    tally: Tally,
    audience: Audience | null,
    isLast: boolean,
  ): AsyncGenerator<Post> {
    let records = 0;
    for await (const record of wholeRecords(file, tally)) {
      records++;
      const tweet = tweetIn(record);
      const post = tweet && this.latest(tweet);
      if (tweet === null) tally.skipped++;
      else if (post !== null && isSomething(post)) yield audience === null ? post : { ...post, audience };
    }
    if (isLast) for (const post of this.edits.rest()) if (isSomething(post)) yield post;
    this.prove(file, records, tally);
  }

  private latest(tweet: Json): Post | null {
    // An earlier version has its long text as well.
    return this.edits.latest(this.longTexts.joined(postFrom(tweet, this.media)), tweet);
  }

  /** The archive counts its own records. */
  private prove(file: ArchiveFile, read: number, tally: Tally): void {
    const of = this.expected.find(({ name }) => name === file.name)?.count ?? null;
    if (of === null || of === read) return;
    tally.problem ??= "count-differs";
    Object.assign(tally.details, { read, of });
  }

  private accountOf(file: ArchiveFile): Account | null {
    const only = this.accounts.size === 1 ? [...this.accounts.values()][0] : undefined;
    return this.accounts.get(folderOf(file)) ?? only ?? null;
  }
}

const folderOf = ({ name }: ArchiveFile): string => name.slice(0, name.lastIndexOf("/") + 1);
