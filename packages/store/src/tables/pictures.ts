import type { ImageReport } from "@chaperone/core";

/** A picture of a version: the clean copy, as it will be sent. */
export interface PicturesTable {
  id: string;
  versionId: string;
  /** From 0. */
  position: number;
  bytes: Uint8Array;
  type: string;
  width: number;
  height: number;
  alt: string;
  report: ImageReport | null;
}
