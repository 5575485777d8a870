import { readCases, scopeOf } from "./cases.ts";
import { newTally, score, type Tally } from "./score.ts";
import { PEER_TYPES } from "./types.ts";

/**
 * Our detectors of single identifiers on other projects' cases, type by type, with every miss of one type.
 * A right value that stands alone is given the name of its scheme first, as a validator is told what it
 * gets; wrong ones are read as they are.
 */
export async function measureByType(wanted: string): Promise<void> {
  const cases = readCases();
  if (!cases) {
    console.log(
      "Nothing was measured: other projects' cases are not here. Put *.jsonl files with {id, text, expected, scope} into ../shared/data/peer-tests.",
    );
    return;
  }
  const tallies = new Map<string, Tally>();
  const leftOut = new Map<string, number>();
  for (const one of cases) {
    for (const type of scopeOf(one)) {
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
  console.log(`\n${tallies.get(wanted)?.notes.join("\n") ?? "No such type."}`);
}

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
