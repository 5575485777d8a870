import type { TableShape } from "../../csv/head.ts";
import { tableHead } from "../../csv/table.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import type { Reading, ReadOptions } from "../../reading.ts";
import { fileReport, problemOf } from "../../report.ts";
import { filesThat, hasTable } from "../claim.ts";
import { readFile, type Tally } from "../read-file.ts";
import { article, isArticle } from "./articles.ts";
import { comments } from "./comments.ts";
import { messages } from "./messages.ts";
import { ownerOf, profile } from "./profile.ts";
import { recommendations } from "./recommendations.ts";
import { COMMENTS, CONNECTIONS, MESSAGES, PROFILE, RECOMMENDATIONS, SHARES } from "./shapes.ts";
import { shares } from "./shares.ts";

const SHAPES: Readonly<Record<string, TableShape<string>>> = {
  shares: SHARES,
  messages: MESSAGES,
  comments: COMMENTS,
  connections: CONNECTIONS,
  profile: PROFILE,
  recommendations: RECOMMENDATIONS,
};

/** LinkedIn's export: a zip of tables, the complete one or the quick one that holds no posts. */
export const linkedin: ArchiveFormat = {
  id: "linkedin",
  claim: (files) =>
    filesThat(files, async (file) => isArticle(file) || hasTable(file, Object.values(SHAPES))),
  read,
};

async function* read(files: readonly ArchiveFile[], options: ReadOptions): AsyncGenerator<Reading> {
  const shapes = await shapesOf(files);
  const profiles = files.filter((file) => shapes.get(file) === "profile");
  // A name that was given may be the one in a chat; the profile's is LinkedIn's own.
  const owner = (await ownerAmong(profiles)) ?? options.ownName ?? null;
  const basic = basicExport(files, shapes);
  for (const file of files) {
    options.signal?.throwIfAborted();
    const shape = shapes.get(file) ?? "article";
    if ((shape === "connections" && file !== basic) || isOthersWords(file, shape))
      yield fileReport(file.name, { state: "left-out", network: "linkedin" });
    else
      yield* readFile(file, "linkedin", async function* (tally) {
        yield* postsOf(file, shape, owner, tally);
        if (file === basic) throw new ArchiveError("basic-export", { expected: "Shares.csv" });
      });
  }
}

function postsOf(file: ArchiveFile, shape: string, owner: string | null, tally: Tally): AsyncIterable<Post> {
  switch (shape) {
    case "shares":
      return shares(file, tally);
    case "comments":
      return comments(file, tally);
    case "messages":
      return messages(file, owner, tally);
    case "profile":
      return profile(file, tally);
    case "recommendations":
      return recommendations(file, tally);
    case "article":
      return article(file);
    default:
      return nothing();
  }
}

/** What colleagues wrote about the doctor. */
const isOthersWords = (file: ArchiveFile, shape: string): boolean =>
  shape === "recommendations" && !/given/iu.test(file.path);

async function* nothing(): AsyncGenerator<never> {}

async function shapesOf(files: readonly ArchiveFile[]): Promise<Map<ArchiveFile, string>> {
  const found = new Map<ArchiveFile, string>();
  for (const file of files.filter((each) => !isArticle(each))) {
    for (const [name, shape] of Object.entries(SHAPES))
      if (!found.has(file) && (await tableHead(file, shape)) !== null) found.set(file, name);
  }
  return found;
}

/** The file on which to say that this is the quick export, which comes first and holds no posts. */
function basicExport(
  files: readonly ArchiveFile[],
  shapes: ReadonlyMap<ArchiveFile, string>,
): ArchiveFile | undefined {
  const has = new Set(shapes.values());
  if (has.has("shares") || has.has("comments") || files.some(isArticle)) return undefined;
  return files.find((file) => ["connections", "profile"].includes(shapes.get(file) ?? ""));
}

async function ownerAmong(profiles: readonly ArchiveFile[]): Promise<string | null> {
  for (const file of profiles) {
    try {
      return await ownerOf(file);
    } catch (error) {
      // Its own report says what is wrong with it.
      problemOf(error);
    }
  }
  return null;
}
