import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { photograph } from "./photo.ts";
import { hasPictures, MISSING } from "./pictures.ts";
import { median, type Section, target } from "./table.ts";

interface Run {
  readonly open: number;
  readonly look: number;
  readonly rest: number;
  readonly all: number;
  readonly again: number;
  readonly processor: number;
  readonly peak: number;
  readonly covers: number;
  readonly isClean: boolean | null;
}

const CHILD = new URL("child.ts", import.meta.url).pathname;
const JOBS = ["open", "faces", "text", "codes", "clinical", "whole"] as const;
const RUNTIMES = ["native", "wasm"] as const;

/** A photograph of 12 megapixels, each job in processes of its own. */
export async function measureSpeed(isQuick: boolean): Promise<Section> {
  const title = "Time and memory in Node";
  if (!hasPictures) return { title, notes: [`Not measured: ${MISSING}.`], tables: [] };
  const folder = mkdtempSync(join(tmpdir(), "chaperone-images-"));
  const path = join(folder, "photograph.jpg");
  try {
    writeFileSync(path, await photograph());
    const rows: string[][] = [];
    const wholes = new Map<string, { all: number; peak: number; run: Run }>();
    for (const runtime of RUNTIMES) {
      for (const job of JOBS) {
        if (runtime === "wasm" && ["open", "codes", "clinical"].includes(job)) continue;
        const runs = Array.from({ length: isQuick ? 1 : 3 }, () => once(job, path, runtime));
        const mid = (of: (run: Run) => number): string => String(Math.round(median(runs.map(of))));
        const peak = Math.max(...runs.map((run) => run.peak));
        const isWhole = job === "whole";
        if (isWhole) wholes.set(runtime, { all: median(runs.map(({ all }) => all)), peak, run: runs[0]! });
        rows.push([
          runtime === "native" ? "onnxruntime-node" : "WebAssembly",
          isWhole ? `whole: open, look, cover (${runs[0]!.covers}), copy, second look` : job,
          isWhole
            ? mid(({ all }) => all)
            : job === "open"
              ? mid(({ open }) => open)
              : mid(({ look }) => look),
          isWhole || job === "open" ? "" : mid(({ again }) => again),
          mid(({ processor }) => processor),
          String(Math.round(peak)),
        ]);
      }
    }
    const native = wholes.get("native")!;
    return {
      title,
      notes: [
        `A JPEG of 4000 x 3000 pixels with EXIF, a face, four lines of text and a QR code (\`photo.ts\`), in fresh processes, models loaded from warm files; milliseconds, the median of ${isQuick ? 1 : 3}; the highest peak of memory (RSS). Native code takes two threads, as the product has it.`,
        `${target("Whole under 5 s in Node on two cores", native.all < 5000)}: ${(native.all / 1000).toFixed(1)} s. ${target("Under 1 GB", native.peak < 1024)}: ${Math.round(native.peak)} MB. With WebAssembly: ${(wholes.get("wasm")!.all / 1000).toFixed(1)} s, ${Math.round(wholes.get("wasm")!.peak)} MB. The copy is ${native.run.isClean ? "clean" : "**not called clean**"}.`,
      ],
      tables: [
        {
          head: ["Runtime", "What", "ms", "ms, model there", "processor ms, whole process", "peak MB"],
          rows,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function once(job: string, path: string, runtime: (typeof RUNTIMES)[number]): Run {
  const { stdout, status, stderr } = spawnSync(process.execPath, [CHILD, job, path], {
    encoding: "utf8",
    env: { ...process.env, CHAPERONE_ONNX: runtime },
  });
  if (status !== 0)
    throw new Error(
      `${job}, ${runtime}: ${
        stderr
          .trim()
          .split("\n")
          .find((line) => /Error/u.test(line)) ?? stderr.slice(0, 300)
      }`,
    );
  return JSON.parse(stdout) as Run;
}
