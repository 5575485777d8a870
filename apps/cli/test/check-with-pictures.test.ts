import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import { rules } from "@chaperone/rules";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { readCheckOptions } from "../src/options.ts";
import { entry, type Faked, face, fakeTools, reportOf, TOP_LEFT } from "./fake-pictures.ts";
import { type Ran, runWith } from "./fakes.ts";

const home = mkdtempSync(join(tmpdir(), "chaperone-pictures-"));
afterAll(() => rmSync(home, { recursive: true }));

function file(name: string, content = "picture"): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

const A = file("a.jpg");
const B = file("mary-byrne.jpg");

const check = (args: readonly string[], faked: Faked = {}, stdin = "Lovely day"): Promise<Ran> =>
  runWith(["check", ...args], {
    stdin,
    loadChecker: async (options) => createChecker(options),
    loadRules: async () => rules,
    loadPictureTools: async () => fakeTools(faked),
  });

const SEEN = { report: reportOf(face(), entry("EXIF Artist", "Ada")) };

const schema = JSON.parse(
  readFileSync(new URL("../../../docs/check-result.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe("--image and --alt", () => {
  it.each([
    [["--image", "a.jpg"], [["a.jpg", null]]],
    [
      ["--image=a.jpg", "--alt=A hill", "--image", "b.jpg"],
      [
        ["a.jpg", "A hill"],
        ["b.jpg", null],
      ],
    ],
    [
      ["--image", "a.jpg", "--image", "b.jpg", "--alt", "A = b"],
      [
        ["a.jpg", null],
        ["b.jpg", "A = b"],
      ],
    ],
    [["--light", "--", "--image"], []],
  ])("%j", (args, expected) => {
    expect(readCheckOptions(args).pictures.map((one) => [one.file, one.alt])).toEqual(expected);
  });

  it.each<[string[], RegExp]>([
    [["--alt", "A hill", "--image", A], /--alt describes the picture named before it/u],
    [["--image", A, "--alt", "A hill", "--alt", "A lake"], /--alt describes the picture named before it/u],
    [["--image"], /--image needs a value/u],
    [["--image", "--alt", "A hill"], /--image needs a value/u],
    [["--image", A, "--alt="], /--alt needs a value/u],
    [["--image", A, "--input", "jsonl"], /--image goes with one draft/u],
    [["--image", A, "posts.jsonl"], /--image goes with one draft/u],
    [["--image", A, "one.txt", "two.txt"], /--image goes with one draft/u],
  ])("%j is refused", async (args, sentence) => {
    const { code, out, err } = await check(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});

describe("findings in pictures", () => {
  const both = ["--image", A, "--image", B, "--alt", "My patient Mary Byrne on the ward"];

  it("are told with which picture and where", async () => {
    const { code, out, err } = await check([...both, "--fail-on", "must"], SEEN);
    expect([code, err]).toEqual([1, ""]);
    const said = out.replaceAll(/\s+/gu, " ");
    expect(said).toContain(`in picture 1 (${A}): top left, 4 % of the picture`);
    expect(said).toContain(`in picture 2 (${B}): top left`);
    expect(said).toContain(`in the file of picture 1 (${A})`);
    expect(said).toContain(`in the description of picture 2 (${B})`);
    expect(out).toMatch(/│ My patient Mary Byrne on the ward\n.*│ +━+/u);
    expect(said).toMatch(/Looked at:.*faces.*readable text/u);
  });

  it("are told by index, part and frame in lines of JSON, which hold to the contract", async () => {
    const { out } = await check([...both, "--format", "jsonl"], SEEN);
    const result = JSON.parse(out);
    expect(validate(result) ? [] : validate.errors).toEqual([]);
    const of = (index: number, rule: string) =>
      result.findings.find(
        (one: { rule: string; image: { index: number } | null }) =>
          one.rule === `confidentiality/${rule}` && one.image?.index === index,
      );
    expect(of(1, "image-face")).toMatchObject({
      start: 0,
      end: 0,
      text: "",
      image: { index: 1, region: TOP_LEFT, frame: 0, alt: null },
    });
    expect(of(0, "image-metadata").image).toEqual({ index: 0, region: null, frame: 0, alt: null });
    const inAlt = result.findings.filter((one: { image: { alt: object | null } | null }) => one.image?.alt);
    expect(inAlt.length).toBeGreaterThan(0);
    for (const { start, end, image } of inAlt) {
      expect([start, end, image.index, image.region]).toEqual([0, 0, 1, null]);
      expect("My patient Mary Byrne on the ward".slice(image.alt.start, image.alt.end)).toBe(image.alt.text);
    }
  });

  it.each(["sarif", "github"])("%s names the place by number and quotes nothing", async (format) => {
    const { out } = await check([...both, "--format", format], SEEN);
    expect(out).toMatch(/picture 2, top left\)/u);
    expect(out).toMatch(/the file of picture 1\)/u);
    expect(out).toMatch(/of the description of picture 2\)/u);
    expect(out).not.toMatch(/Mary|mary-|Byrne|\bAda\b|EXIF/u);
    if (format !== "sarif") return;
    const { runs } = JSON.parse(out);
    for (const { locations } of runs[0].results)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
  });

  it("the words of the draft still have their places", async () => {
    const { out } = await check(
      ["--image", A, "--format", "jsonl"],
      SEEN,
      "Saw Mary Byrne, my patient, today.",
    );
    const inText = JSON.parse(out).findings.filter((one: { image: unknown }) => one.image === null);
    expect(inText.length).toBeGreaterThan(0);
    for (const { text } of inText) expect(text).not.toBe("");
  });
});

describe("a picture that cannot be opened", () => {
  it("keeps its number, makes the verdict incomplete and the exit code 2", async () => {
    const none = file("none.txt", "hello");
    const { code, out, err } = await check(["--image", none, "--image", A, "--format", "jsonl"], {
      report: reportOf(),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/none\.txt: This file is no picture/u);
    const { verdict, coverage } = JSON.parse(out);
    expect(verdict).toBe("incomplete");
    expect(coverage).toContainEqual({
      detector: "picture-1",
      reads: `picture 1 (${none})`,
      state: "skipped",
      reason: "it could not be opened",
    });
  });

  it("its description is checked all the same", async () => {
    const gone = join(home, "gone.jpg");
    const { code, out, err } = await check([
      "--image",
      gone,
      "--alt",
      "My patient Mary Byrne",
      "--format",
      "jsonl",
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/gone\.jpg does not exist/u);
    expect(JSON.parse(out).verdict).toBe("must");
  });
});
