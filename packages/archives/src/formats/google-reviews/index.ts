import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import { decodeAll } from "../../text/decode.ts";
import { filesThat } from "../claim.ts";
import { readFile } from "../read-file.ts";
import { ownReviews } from "./maps.ts";
import { newestOf, replies } from "./replies.ts";

const HEAD = 65_536;

/** Google's part of a Takeout: reviews the doctor wrote, and the practice's answers to reviews of it. */
export const googleReviews: ArchiveFormat = {
  id: "google-reviews",
  claim: (files) => filesThat(files, async (file) => (await kindOf(file)) !== null),
  async *read(files) {
    const kinds = new Map<ArchiveFile, "own" | "practice" | null>();
    for (const file of files) kinds.set(file, await kindOf(file));
    const newest = await newestOf(files.filter((file) => kinds.get(file) === "practice"));
    for (const file of files)
      yield* readFile(file, "google-reviews", (tally) =>
        kinds.get(file) === "own" ? ownReviews(file, tally) : replies(file, newest, tally),
      );
  },
};

/** Names of files and folders are translated; what is in them is not. */
async function kindOf(file: ArchiveFile): Promise<"own" | "practice" | null> {
  if (!/\.json$/iu.test(file.path)) return null;
  const head = await decodeAll(await file.head(HEAD));
  if (/"FeatureCollection"/u.test(head))
    return /"(?:five_star_rating_published|review_text_published|review_text|Star Rating)"\s*:/u.test(head)
      ? "own"
      : null;
  return /"reviews"\s*:\s*\[/u.test(head) && /"(?:reviewReply|starRating)"\s*:/u.test(head)
    ? "practice"
    : null;
}
