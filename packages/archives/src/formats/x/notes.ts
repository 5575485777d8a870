import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import { type Json, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { unescaped } from "../../text/entities.ts";
import type { Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { pageOf, shownText } from "./tweet.ts";

/** A long post's whole text. The tweets hold only how it begins. */
interface Note {
  readonly id: string;
  /** The file it stands in. */
  readonly from: string;
  readonly tweetId: string | null;
  readonly at: string;
  readonly text: string;
}

/** UTF-16 code units of long texts that are held until their tweets come; the rest are posts of their own. */
const MOST_HELD = 32 * 2 ** 20;

/** What one takes beside its text, reckoned in the same units. */
const TAKEN = 200;

/** Long texts of one second, among which the one of a tweet is looked for: more are a trap. */
const MOST_AT_ONCE = 100;

/** Enough of two texts to tell them apart that were written in one second. */
const COMPARED = 100;

/** The long posts of an archive, which must be read before its tweets. */
export class Notes {
  private readonly byTime = new Map<string, Note[]>();
  private readonly byTweet = new Map<string, Note>();
  private held = 0;

  /** @returns posts for which there was no more room, and which stand for themselves therefore */
  async *read(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
    for await (const record of wholeRecords(file, tally)) {
      const note = noteIn(record, file.name);
      if (note === null) tally.skipped++;
      else if (!this.hold(note)) yield postFromNote(note);
    }
  }

  /** @returns whether there was room for it */
  private hold(note: Note): boolean {
    const size = note.text.length + TAKEN;
    const together = this.byTime.get(note.at) ?? [];
    if (this.held + size > MOST_HELD || together.length >= MOST_AT_ONCE) return false;
    this.held += size;
    if (note.tweetId !== null) this.byTweet.set(note.tweetId, note);
    else this.byTime.set(note.at, [...together, note]);
    return true;
  }

  /** The post with its whole text, if it is a long one. */
  joined(post: Post): Post {
    const note = this.byTweet.get(post.id) ?? this.writtenWith(post);
    if (note === undefined) return post;
    this.byTweet.delete(post.id);
    const others = this.byTime.get(note.at)?.filter((other) => other !== note) ?? [];
    if (others.length === 0) this.byTime.delete(note.at);
    else this.byTime.set(note.at, others);
    return note.text.length > post.text.length ? { ...post, text: note.text } : post;
  }

  /** Archives name no tweet for a long text: it was written in the same second and begins alike. */
  private writtenWith(post: Post): Note | undefined {
    const beginning = compared(post.text);
    return this.byTime.get(post.time?.at ?? "")?.find(({ text }) => compared(text).startsWith(beginning));
  }

  /** Long texts of a file whose tweets are not in the archive. */
  *rest(file: ArchiveFile): Generator<Post> {
    for (const notes of [[...this.byTweet.values()], ...this.byTime.values()])
      for (const note of notes) if (note.from === file.name) yield postFromNote(note);
  }
}

/** What a tweet may hold of a long text, with names and a link. */
const LONGEST_SHORT = 600;

/** Without names it answers and the links that end it, its own above all, which the long text lacks. */
function compared(text: string): string {
  const words = text.slice(0, LONGEST_SHORT).trim().split(/\s+/u);
  const first = words.findIndex((word) => !/^@\w+$/u.test(word));
  const last = words.findLastIndex((word) => !/^(?:…|https?:\/\/\S+)$/u.test(word));
  return words
    .slice(Math.max(0, first), last + 1)
    .join(" ")
    .replace(/…(?:https?:\/\/\S+)?$/u, "")
    .slice(0, COMPARED)
    .trim();
}

function noteIn(record: unknown, from: string): Note | null {
  const note = objectIn(objectIn(record).noteTweet ?? record);
  const core = objectIn(note.core ?? objectIn(note.noteTweetResults).result ?? note.noteTweetResults);
  const text = shownText(unescaped(textIn(core.text) ?? textIn(note.text) ?? ""), linksIn(core));
  const at = timeFrom(textIn(note.createdAt) ?? "", "utc")?.at;
  const id = textIn(note.noteTweetId) ?? textIn(note.tweetId);
  if (text === "" || at === undefined || id === null) return null;
  return {
    id,
    from,
    tweetId: textIn(note.tweetId),
    at,
    text,
  };
}

const linksIn = (core: Json): ReadonlyMap<string, string> =>
  new Map(objectsIn(core.urls).map((link) => [textIn(link.shortUrl) ?? "", textIn(link.expandedUrl) ?? ""]));

const postFromNote = ({ id, tweetId, at, text }: Note): Post => ({
  id: tweetId ?? `note-${id}`,
  network: "x",
  kind: "post",
  url: tweetId === null ? null : pageOf(tweetId),
  time: { at, zone: "utc" },
  text,
  answers: null,
  pictures: [],
  reach: null,
  audience: null,
});
