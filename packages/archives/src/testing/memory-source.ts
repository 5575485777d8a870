import type { Source } from "../source.ts";

/** A file that exists in memory alone. */
export const memorySource = (name: string, content: Uint8Array | string): Source => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
};
