import { createHash } from "node:crypto";
import { parse } from "node:path";
import type { Source } from "@chaperone/archives";
import { sourcesFrom } from "@chaperone/archives/node";
import type { AuthorProfile } from "@chaperone/core";
import { whyUnreadable } from "../input/source.ts";
import { UsageError } from "../usage-error.ts";
import type { AuditCommandOptions } from "./options.ts";
import type { Asked } from "./work-folder.ts";

/** Bytes of an archive's beginning and end: at the end of a zip stand the places and sums of what is in it. */
const ENDS = 16 * 1024;

/** @throws UsageError naming the path that cannot be read */
export async function openSources(paths: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const named = new Map<string, number>();
  for (const path of paths)
    try {
      const opened = await sourcesFrom([path]);
      const top = opened[0]?.name.split("/")[0] ?? "";
      const times = (named.get(top) ?? 0) + 1;
      named.set(top, times);
      sources.push(...(times === 1 ? opened : opened.map((source) => renamed(source, top, times))));
    } catch (error) {
      throw new UsageError(`${path} ${whyUnreadable(error)}`);
    }
  return sources;
}

/** Archives of one name from two folders are two archives: "x.zip", "x (2).zip". */
function renamed({ name, size, read }: Source, top: string, times: number): Source {
  const { name: stem, ext } = parse(top);
  return { name: `${stem} (${times})${ext}${name.slice(top.length)}`, size, read };
}

/** What makes two audits the same, by what a user calls it. @throws UsageError naming what cannot be read */
export async function askedFor(
  { since, until, rules, reading, jurisdiction, profession, light, withPictures }: AuditCommandOptions,
  author: AuthorProfile,
  sources: readonly Source[],
): Promise<Asked> {
  const archives: string[][] = [];
  for (const source of sources) archives.push([source.name, String(source.size), await sumOf(source)]);
  return {
    archives,
    ...{ "--since": since, "--until": until, "--rules": rules, "--jurisdiction": jurisdiction },
    ...{ "--profession": profession, "--light": light, "--with-pictures": withPictures, author },
    "--own-name, --date-order or --columns": reading,
  };
}

async function sumOf({ name, size, read }: Source): Promise<string> {
  const sum = createHash("sha256");
  try {
    sum.update(await read(0, Math.min(size, ENDS)));
    sum.update(await read(Math.max(0, size - ENDS), size));
  } catch (error) {
    throw new UsageError(`${name} ${whyUnreadable(error)}`);
  }
  return sum.digest("hex");
}
