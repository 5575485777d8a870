import type { GivenFile } from "./engine/protocol.ts";

/** Files chosen one by one, or all of a folder. */
export const chosenFiles = (files: Iterable<File>): GivenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** What was dropped or pasted, folders with all that is in them. */
export async function broughtFiles(brought: DataTransfer): Promise<GivenFile[]> {
  // Both are asked for before anything is waited for: afterwards the browser has let go of them.
  const entries = [...brought.items].map((item) => item.webkitGetAsEntry());
  const files = chosenFiles(brought.files);
  const folders = entries.filter((entry) => entry !== null);
  if (!folders.some(({ isDirectory }) => isDirectory)) return files;
  return (await Promise.all(folders.map((entry) => filesIn(entry)))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//u, ""), file }];
  }
  const inside: GivenFile[] = [];
  for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) inside.push(...(await filesIn(one)));
  return inside;
}

/** Browsers hand out the entries of a folder a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}
