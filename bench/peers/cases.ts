import { existsSync, readdirSync, readFileSync } from "node:fs";

/** One case as shared/data/peer-tests/SOURCE.txt describes it. */
export interface PeerCase {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly PeerSpan[];
  /** The types the case looks at; null for all it marks. */
  readonly scope: readonly string[] | null;
}
export interface PeerSpan {
  readonly text: string | null;
  readonly type: string;
  readonly start: number | null;
  readonly end: number | null;
}

const FOLDER = new URL("../../../shared/data/peer-tests/", import.meta.url);

/** Test cases that other projects wrote for their own tools; null where they do not lie beside the project. */
export function readCases(): PeerCase[] | null {
  if (!existsSync(FOLDER)) return null;
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as PeerCase);
}

/** A case speaks only of these types. */
export const scopeOf = ({ scope, expected }: PeerCase): ReadonlySet<string> =>
  new Set(scope ?? expected.map(({ type }) => type));
