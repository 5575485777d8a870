import { createHash } from "node:crypto";
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
  for (const path of paths)
    try {
      sources.push(...(await sourcesFrom([path])));
    } catch (error) {
      throw new UsageError(`${path} ${whyUnreadable(error)}`);
    }
  return sources;
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
