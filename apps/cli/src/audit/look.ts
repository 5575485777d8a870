import { extname } from "node:path";
import type { Post, PostPicture } from "@chaperone/archives";
import type { LookedAt } from "@chaperone/audit";
import type { ImageReport } from "@chaperone/core";
import type { Context } from "../context.ts";
import { notSeen } from "../pictures/draft-pictures.ts";
import type { PictureTools } from "../pictures/tools.ts";

/** Films are listed in the archives as well, and nothing here looks at them. */
const FILMS = [".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp"];

/** Looks at the pictures of posts. One that cannot be opened is counted, and the post is read without it. */
export async function lookerAt(context: Context): Promise<(post: Post) => Promise<LookedAt>> {
  const tools = await context.loadPictureTools([]);
  return async ({ pictures }) => {
    const seen: (ImageReport | null)[] = [];
    for (const picture of pictures) seen.push(await lookAt(picture, tools));
    const looked = seen.filter((one) => one !== null).length;
    const unopened = pictures.filter((picture, at) => seen[at] === null && isPicture(picture));
    return {
      images: pictures.map(({ path, alt }, at) => ({
        seen: seen[at] ?? notSeen(at, path ?? "on the network alone"),
        ...(alt !== null && { alt }),
      })),
      looked,
      not: pictures.length - looked,
      unopened: unopened.flatMap(({ path }) => path ?? []),
    };
  };
}

/** One that the archive holds. */
const isPicture = ({ path, open }: PostPicture): boolean =>
  open !== null && !FILMS.includes(extname(path ?? "").toLowerCase());

async function lookAt(picture: PostPicture, tools: PictureTools): Promise<ImageReport | null> {
  if (!isPicture(picture)) return null;
  try {
    const opened = await tools.open(new Uint8Array(await picture.open!()));
    return await opened.look(() => {});
  } catch {
    // Damaged, missing, or no picture at all: its number stays, and it is counted as not looked at.
    return null;
  }
}
