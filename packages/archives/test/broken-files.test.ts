import { describe, expect, it } from "vitest";
import { ArchiveError } from "../src/error.ts";
import type { ArchiveFile } from "../src/files/archive-file.ts";
import { FORMATS } from "../src/formats/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { ARCHIVES } from "./lib/samples/index.ts";

/** A file whose bytes give out halfway. */
function failing(file: ArchiveFile, error: Error): ArchiveFile {
  async function* stream(): AsyncGenerator<Uint8Array> {
    let left = Math.floor(file.size! / 2);
    for await (const chunk of file.stream()) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) throw error;
    }
  }
  return { ...file, stream, bytes: () => Promise.reject(error) };
}

const READ_HERE = [
  "linkedin",
  "reddit",
  "whatsapp",
  "youtube",
  "table",
  "bluesky",
  "tiktok",
  "google reviews",
];
const files = READ_HERE.flatMap((name) =>
  ARCHIVES[name]!.map((sample): readonly [string, ArchiveFile] => [
    `${name}: ${sample.name}`,
    memoryFile(sample.name, sample.bytes, 64),
  ]),
);

describe("a file whose bytes give out halfway", () => {
  it.each(files)("is said to be damaged, %s", async (_, file) => {
    const broken = failing(file, new ArchiveError("damaged"));
    for (const format of FORMATS) {
      const { claimed, reports } = await readAll(format, [broken], { ownName: "Ada Invented" });
      if (claimed.length === 0) continue;
      expect(reports).toHaveLength(1);
      expect(reports[0]).toMatchObject({ problem: "damaged" });
      expect(reports[0]!.state).not.toBe("read");
    }
  });

  it.each(files)("ends the reading where that is no matter of the file, %s", async (_, file) => {
    const broken = failing(file, new Error("stopped"));
    const format = await claiming(file);
    await expect(readAll(format, [broken], { ownName: "Ada Invented" })).rejects.toThrow("stopped");
  });
});

async function claiming(file: ArchiveFile) {
  for (const format of FORMATS) if ((await format.claim([file], {})).length > 0) return format;
  throw new Error(`nobody reads ${file.path}`);
}
