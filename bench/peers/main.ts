/**
 * The detectors of single identifiers on test cases that other projects wrote for their own tools:
 * `npm run bench:peers -- --type NHS_NUMBER`. The cases are not part of this repository.
 *
 * A case speaks only of the types in its scope. A right value that stands alone is given the name of its
 * scheme first, as a validator is told what it gets; wrong ones are read as they are.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { newTally, type PeerCase, score, type Tally } from "./score.ts";
import { PEER_TYPES } from "./types.ts";

const FOLDER = new URL("../../../shared/data/peer-tests/", import.meta.url);
const { values } = parseArgs({ options: { type: { type: "string" } } });

async function measure(): Promise<void> {
  const tallies = new Map<string, Tally>();
  const leftOut = new Map<string, number>();
  for (const one of readCases()) {
    for (const type of one.scope ?? new Set(one.expected.map((span) => span.type))) {
      if (PEER_TYPES[type]) {
        const tally = tallies.get(type) ?? newTally();
        tallies.set(type, tally);
        await score(one, type, tally);
      } else leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
    }
  }
  print(tallies);
  const rest = [...leftOut].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`);
  console.log(`\nNot looked at, since these detectors see no such detail: ${rest.join(", ")}.`);
  if (values.type) console.log(`\n${tallies.get(values.type)?.notes.join("\n") ?? "No such type."}`);
}

const readCases = (): PeerCase[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as PeerCase);

function print(tallies: ReadonlyMap<string, Tally>): void {
  console.log(`${"their type".padEnd(26)} gold  touched  exact  cases without  flagged`);
  for (const [type, { gold, touched, exact, negatives, flagged }] of [...tallies].sort()) {
    if (gold + negatives === 0) continue;
    const share = (count: number): string => (gold === 0 ? "-" : (count / gold).toFixed(2)).padStart(7);
    console.log(
      `${type.padEnd(26)} ${String(gold).padStart(4)}  ${share(touched)}${share(exact)}  ${String(negatives).padStart(13)}  ${String(flagged).padStart(7)}`,
    );
  }
}

if (existsSync(FOLDER)) await measure();
else
  console.log(
    "Nothing was measured: other projects' cases are not here. Put *.jsonl files with {id, text, expected, scope} into ../shared/data/peer-tests.",
  );
