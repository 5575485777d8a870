import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";
import { figureIn, type Json, objectsIn, textIn } from "../../json/shape.ts";
import type { PostPicture } from "../../post.ts";
import { byBaseName, openPicture } from "../pictures.ts";

/** The pictures and films of the archives, found by the path that a record names; the parts of one export are one. */
export class MetaMedia {
  private readonly byPath: ReadonlyMap<string, ArchiveFile>;
  private readonly byName: ReadonlyMap<string, ArchiveFile>;

  constructor(files: readonly ArchiveFile[]) {
    const media = files.filter(({ path }) => isMedia(path));
    this.byPath = new Map(media.map((file) => [file.path, file]));
    this.byName = byBaseName(media);
  }

  picture(item: Json, alt: string | null = null): PostPicture {
    const uri = textIn(item.uri) ?? "";
    const file = this.byPath.get(uri) ?? this.byName.get(uri.slice(uri.lastIndexOf("/") + 1));
    return { ...openPicture(file), alt };
  }
}

/** A post of Instagram or Threads: a list of media, the words beside it or with the first of them. */
export function captioned(
  post: Json,
  media: MetaMedia,
): { readonly text: string; readonly at: number | null; readonly pictures: readonly PostPicture[] } {
  const items = Array.isArray(post.media) ? objectsIn(post.media) : [post];
  const titles = new Set(items.flatMap(({ title }) => textIn(title) ?? []));
  const times = items.map(({ creation_timestamp }) => figureIn(creation_timestamp));
  return {
    text: textIn(post.title) ?? [...titles].join("\n\n"),
    at: figureIn(post.creation_timestamp) ?? times.find((at) => at !== null) ?? null,
    pictures: items.filter(({ uri }) => textIn(uri) !== null).map((item) => media.picture(item)),
  };
}
