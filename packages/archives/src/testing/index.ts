export { makeBlueskyArchive } from "./bluesky-archive.ts";
export { makeMastodonArchive, type SampleToot } from "./mastodon-archive.ts";
export { memorySource } from "./memory-source.ts";
export { assigned, makeXArchive, type SamplePost, type XArchiveOptions } from "./x-archive.ts";
export { type ZipOptions, type ZipPart, zipOf, zipStream } from "./zip.ts";
