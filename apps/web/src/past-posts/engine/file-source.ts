import type { Source } from "@chaperone/archives";
import type { GivenFile } from "./protocol.ts";

/** A file given to the page, read where it is wanted. */
export const fileSource = ({ path, file }: GivenFile): Source => ({
  name: path,
  size: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});
