import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A copy of the program as it is installed. */
const home = mkdtempSync(join(tmpdir(), "chaperone-image-process-"));
const launcher = join(home, "bin", "chaperone.js");
const SECRET = "CHAPERONE-SECRET-1";
/** Leaves nothing that needs a model. */
const QUICK = ["--no-faces", "--no-text", "--no-codes"];

let out = "";

beforeAll(async () => {
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  copyFileSync(path("../bin/chaperone.js"), launcher);
  symlinkSync(path("../../../node_modules"), join(home, "node_modules"));
  spawnSync(process.execPath, [path("../scripts/build.mjs"), join(home, "dist")], { stdio: "inherit" });
  const lettering = `<svg width="640" height="480"><rect width="640" height="480" fill="#335"/>
    <text x="60" y="220" font-size="44" font-family="sans-serif" fill="#fff">KAUFMAN SCOTT</text>
    <text x="60" y="300" font-size="44" font-family="sans-serif" fill="#fff">DOB 22/07/1943</text></svg>`;
  await sharp(Buffer.from(lettering))
    .withExif({
      IFD0: { Artist: SECRET, Copyright: SECRET },
      IFD3: { GPSLatitude: "54/1 6/1 0/1", GPSLatitudeRef: "N" },
    })
    .jpeg()
    .toFile(join(home, "band.jpg"));
  // Noise, so that the copy is large.
  const noise = Buffer.alloc(1500 * 1000 * 3);
  for (let at = 0, state = 7; at < noise.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise[at] = state >>> 24;
  }
  await sharp(noise, { raw: { width: 1500, height: 1000, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toFile(join(home, "large.png"));
  writeFileSync(join(home, "empty.jpg"), "");
  writeFileSync(join(home, "half.jpg"), readFileSync(join(home, "band.jpg")).subarray(0, 6000));
  writeFileSync(join(home, "notes.txt"), "Only words.");
  writeFileSync(
    join(home, "film.mp4"),
    Buffer.from("00000018667479706d703432000000006d70343269736f6d", "hex"),
  );
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  out = mkdtempSync(join(home, "out-"));
});

interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

function finished(child: ChildProcess): Promise<Finished> {
  let said = "";
  let err = "";
  child.stdout!.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr!.on("data", (chunk) => {
    err += chunk;
  });
  child.stdin!.end();
  return new Promise((done) => child.on("close", (code, signal) => done({ code, signal, out: said, err })));
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [launcher, ...args], { cwd: home, env: {} });
const chaperone = (...args: string[]): Promise<Finished> => finished(start(args));

/** Throws where it does not decode to the end. */
const decode = (file: string): Promise<Buffer> => sharp(file, { failOn: "warning" }).raw().toBuffer();

describe("the built program on real pictures", () => {
  it("finds what is written in one and what its file carries, and writes a copy without either", async () => {
    const before = readFileSync(join(home, "band.jpg"));
    const ran = await chaperone("image", "--fail-on", "should", "--format", "json", "--out", out, "band.jpg");
    expect(ran.err).toBe("");
    expect(ran.code).toBe(1);
    const [result] = JSON.parse(ran.out);
    const seen = JSON.stringify(result.seen);
    expect(seen).toContain(SECRET);
    expect(seen).toMatch(/KAUFMAN/u);
    expect(result.coverage.filter(({ state }: { state: string }) => state !== "ran")).toEqual([]);
    expect(result.copy).toMatchObject({ isClean: true, leftovers: [], whyNot: null });
    expect(result.copy.covered.length).toBeGreaterThan(0);
    expect(readdirSync(out)).toEqual(["band.clean.jpg"]);
    const copy = readFileSync(join(out, "band.clean.jpg"));
    expect(copy.includes(SECRET)).toBe(false);
    expect((await sharp(copy).metadata()).exif).toBeUndefined();
    expect(readFileSync(join(home, "band.jpg")).equals(before)).toBe(true);
    const again = JSON.parse((await chaperone("image", "--format", "json", join(out, "band.clean.jpg"))).out);
    expect(JSON.stringify(again[0].seen)).not.toMatch(/KAUFMAN|1943/u);
  }, 60_000);

  it("what is left out needs no model, and a picture goes along with a draft", async () => {
    rmSync(join(home, "dist", "images", "faces.onnx"));
    const [left] = JSON.parse((await chaperone("image", "--format", "json", ...QUICK, "band.jpg")).out);
    expect(left.coverage.map(({ state }: { state: string }) => state).sort()).not.toContain("failed");
    writeFileSync(join(home, "post.txt"), "The view at six.");
    const given = ["check", "--light", "--format", "jsonl", "--image", "band.jpg", "post.txt"];
    const { findings, coverage } = JSON.parse((await chaperone(...given)).out);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("confidentiality/image-metadata");
    expect(coverage.find(({ detector }: { detector: string }) => detector === "faces").state).toBe("failed");
  }, 60_000);

  it("tells each file that is no whole picture in a sentence, and goes on", async () => {
    const files = ["empty.jpg", "half.jpg", "notes.txt", "film.mp4", "gone.jpg", "dist", "band.jpg"];
    const ran = await chaperone("image", "--format", "json", ...QUICK, "--out", out, ...files);
    expect(ran.code).toBe(2);
    const told = ran.err.trimEnd().split("\n");
    expect(told).toHaveLength(6);
    for (const [at, line] of told.entries()) {
      expect(line).toMatch(new RegExp(`^chaperone: ${files[at]}:? .{20,}\\.$`, "u"));
      expect(line).not.toMatch(/fault in Chaperone/u);
    }
    expect(JSON.parse(ran.out).map(({ file }: { file: string }) => file)).toEqual(["band.jpg"]);
    expect(readdirSync(out)).toEqual(["band.clean.jpg"]);
  }, 60_000);

  it.each(["SIGKILL", "SIGINT", "SIGTERM"] as const)(
    "%s while a copy is written leaves nothing half-written",
    async (signal) => {
      const child = start(["image", ...QUICK, "--out", out, "large.png"]);
      const watching = watch(out, () => child.kill(signal));
      const ran = await finished(child);
      watching.close();
      expect([0, 130, 143, signal], ran.err).toContain(ran.signal ?? ran.code);
      const copy = join(out, "large.clean.png");
      if (existsSync(copy)) await decode(copy);
      if (signal !== "SIGKILL") expect(readdirSync(out).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      // What a killed run left goes with the next, which is not kept from writing.
      expect((await chaperone("image", "--force", ...QUICK, "--out", out, "large.png")).code).toBe(0);
      expect(readdirSync(out)).toEqual(["large.clean.png"]);
      await decode(copy);
    },
    60_000,
  );

  it("a disk that takes no more leaves nothing either", async () => {
    // Files of at most 64 kB, told as an error rather than by a signal.
    const limited = `trap '' XFSZ; ulimit -f 128; exec "$0" "$@"`;
    const args = ["-c", limited, process.execPath, launcher, "image", ...QUICK, "--out", out, "large.png"];
    const ran = await finished(spawn("sh", args, { cwd: home, env: {} }));
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/large\.clean\.png was not written: it is larger than files may be here/u);
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);
});
