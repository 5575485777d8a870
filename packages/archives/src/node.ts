import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Source } from "./source.ts";

/**
 * Files and folders on disk, folders with all that is in them. Files are opened for each reading, so that a folder
 * may hold more of them than may be open at once. Links inside a folder are not followed.
 * @throws Error where a path is missing or may not be read
 */
export async function sourcesFrom(paths: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const found = await stat(path);
    if (!found.isDirectory()) sources.push(fileSource(path, basename(path), found.size));
    else await addFolder(path, basename(path), sources);
  }
  return sources;
}

async function addFolder(path: string, name: string, sources: Source[]): Promise<void> {
  for (const entry of (await readdir(path, { withFileTypes: true })).toSorted(byName)) {
    const inside = join(path, entry.name);
    const named = `${name}/${entry.name}`;
    if (entry.isDirectory()) await addFolder(inside, named, sources);
    else if (entry.isFile()) sources.push(fileSource(inside, named, (await stat(inside)).size));
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

const fileSource = (path: string, name: string, size: number): Source => ({
  name,
  size,
  async read(start, end) {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
});
