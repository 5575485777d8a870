import { LIMITS } from "./limits.ts";

/** With "/" between folders and without "./"; null for one that leaves its archive or that no file would have. */
export function safePath(raw: string): string | null {
  const path = raw.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  const parts = path.split("/");
  if (path === "" || path.length > LIMITS.pathLength || parts.length > LIMITS.pathDepth) return null;
  if (path.startsWith("/") || /^[a-z]:/iu.test(path) || parts.includes("..")) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\u007f]/u.test(path) ? null : path;
}

/** For a report: a name of any form made harmless. */
export const shown = (raw: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = raw.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/gu, "�");
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
};

/** What operating systems leave beside people's files. */
export const isClutter = (path: string): boolean =>
  path.endsWith("/") ||
  path.split("/").some((part) => part === "__MACOSX" || /^(?:\.|thumbs\.db$|desktop\.ini$)/iu.test(part));

/** Pictures, films and sound: never posts, and in an archive there may be a hundred thousand. */
export const isMedia = (path: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|mp4|m4v|mov|webm|mkv|3gp|avi|mp3|m4a|aac|ogg|opus|oga|wav|ts|m3u8)$/iu.test(
    path,
  );

/** Archives inside an archive are not opened. */
export const isArchive = (path: string): boolean => /\.(?:zip|tgz|tar|gz|bz2|xz|7z|rar)$/iu.test(path);

/** Folders that networks put at the top of an archive: part of a path, and no wrapping. */
const OF_NETWORKS =
  /^(?:data|takeout|your_\w+|posts|comments(?:_and_\w+)?|groups|messages|threads|articles|content|media\w*)$/iu;

/** The one folder that all paths lie in, as Finder and Explorer make it on packing again: "my-archive/", or "". */
export function wrappingFolder(paths: readonly string[]): string {
  const [first = ""] = paths;
  const end = first.indexOf("/") + 1;
  const folder = first.slice(0, end);
  if (end === 0 || OF_NETWORKS.test(folder.slice(0, -1))) return "";
  if (!paths.every((path) => path.startsWith(folder))) return "";
  return folder + wrappingFolder(paths.map((path) => path.slice(end)));
}
