import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Post } from "../../post.ts";
import { fieldOf, textIn } from "../fields.ts";
import { count, newTally, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { original } from "./original.ts";

/** When each review was last changed in any of the files: one is exported by every account that looks after a place. */
export type Newest = ReadonlyMap<string, string>;

export async function newestOf(files: readonly ArchiveFile[]): Promise<Newest> {
  const newest = new Map<string, string>();
  for (const file of files) {
    for await (const review of wholeRecords(file, newTally(), { key: "reviews" })) {
      const id = idOf(review);
      const changed = changedAt(review);
      if (id !== null && changed > (newest.get(id) ?? "")) newest.set(id, changed);
    }
  }
  return newest;
}

/** What the practice answered to reviews of it. The review stands beside its answer; who wrote it is not kept. */
export async function* replies(file: ArchiveFile, newest: Newest, tally: Tally): AsyncGenerator<Post> {
  for await (const review of wholeRecords(file, tally, { key: "reviews" })) {
    const id = idOf(review);
    const reply = fieldOf(review, "reviewReply");
    const text = original(textIn(reply, "comment"));
    if (id === null) tally.skipped += 1;
    else if (text === "") count(tally, "unanswered");
    else if (changedAt(review) < (newest.get(id) ?? "")) count(tally, "superseded");
    else {
      const asked = original(textIn(review, "comment"));
      yield {
        id: `google-reviews:${id}`,
        network: "google-reviews",
        kind: "review-reply",
        url: null,
        time: timeFrom(textIn(reply, "updateTime")),
        text,
        answers: { text: asked === "" ? null : asked, url: null },
        pictures: [],
        reach: null,
        audience: "public",
      };
    }
  }
}

/** "r" of "accounts/1/locations/2/reviews/r": the rest differs from account to account. */
const idOf = (review: unknown): string | null =>
  /(?:^|\/)reviews\/([^/\s]{1,300})$/u.exec(textIn(review, "name"))?.[1] ?? null;

/** To be compared: ISO times of one zone. The answer's counts as well as the review's. */
function changedAt(review: unknown): string {
  const times = [textIn(review, "updateTime"), textIn(fieldOf(review, "reviewReply"), "updateTime")];
  const plain = times.map((time) => timeFrom(time)?.at ?? "").sort();
  return plain[1]!;
}
