import Papa from "papaparse";
import type { Source } from "../source.ts";
import { decodeAll } from "../text/decode.ts";

const HEAD = 64 * 1024;

/** What the columns of a table are called in its first row; nothing where it has only one, which is no table. */
export async function columnNames(source: Source): Promise<readonly string[]> {
  const head = await decodeAll(await source.read(0, Math.min(HEAD, source.size)));
  const { data } = Papa.parse<string[]>(head, { preview: 1 });
  const names = (data[0] ?? []).map((name) => name.replace(/^\ufeff/u, "").trim()).filter(Boolean);
  return names.length > 1 ? names : [];
}
