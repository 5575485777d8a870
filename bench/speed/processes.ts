import { spawnSync } from "node:child_process";
import { digits, most, type Place, quantile, type Row } from "./measure.ts";
import type { Size } from "./size.ts";

const LIGHT: Place = { part: "light stage", where: "Node" };
const READER: Place = { part: "reader", where: "Node" };
const CHILD = new URL("child.ts", import.meta.url).pathname;

interface Run {
  /** From the start of the process until all its code is there. */
  readonly imported: number;
  /** Until the reader can read, its files being in the system's cache. */
  readonly ready: number;
  /** The first check. */
  readonly first: number;
  /** Most memory at any time, in MB. */
  readonly peak: number;
}

function run(mode: "light" | "reader", posts: number): Run {
  const { stdout, status, stderr } = spawnSync(process.execPath, [CHILD, mode, String(posts)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`A process of its own failed: ${stderr}`);
  return JSON.parse(stdout) as Run;
}

/** Start-up and memory, each in processes of their own. */
export function measureProcesses({ posts, processes }: Size): Row[] {
  const several = (mode: "light" | "reader"): Run[] => Array.from({ length: processes }, () => run(mode, 1));
  const light = several("light");
  const reader = several("reader");
  const median = (runs: readonly Run[], of: keyof Run): number =>
    quantile(
      runs.map((one) => one[of]),
      0.5,
    );
  const ready = median(reader, "ready");
  const withReader = run("reader", posts).peak;
  const alone = run("light", posts).peak;
  return [
    {
      ...LIGHT,
      what: "start of the process to all code there",
      figure: `${digits(median(light, "imported"))} ms`,
    },
    { ...LIGHT, what: "first post in a fresh process", figure: `${digits(median(light, "first"))} ms` },
    { ...LIGHT, what: `most memory, ${posts} posts`, figure: `${digits(alone)} MB` },
    {
      ...READER,
      what: "ready after its files are there",
      figure: `${digits(ready)} ms`,
      target: most(ready, 1500, "ms"),
    },
    {
      ...READER,
      what: "first post in a fresh process, light stage included",
      figure: `${digits(median(reader, "first"))} ms`,
    },
    {
      ...READER,
      what: `most memory, ${posts} posts, light stage included`,
      figure: `${digits(withReader)} MB`,
      target: most(withReader, 400, "MB"),
    },
  ];
}
