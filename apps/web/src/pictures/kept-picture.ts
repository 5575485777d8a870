import type { Box } from "./boxes.ts";

/** What is kept of a picture with its draft: the file as it was given, and what its author decided about it. */
export interface KeptPicture {
  readonly name: string;
  readonly file: Blob;
  /** Milliseconds since 1970, as the file had it. */
  readonly lastModified: number;
  readonly alt: string;
  readonly boxes: readonly Box[];
}
