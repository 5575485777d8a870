import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import { rules } from "@chaperone/rules";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { CopyAsked, Part } from "../src/pictures/tools.ts";
import { entry, type Faked, face, fakeTools, MIDDLE, reportOf, TOP_LEFT, words } from "./fake-pictures.ts";
import { type Ran, runWith } from "./fakes.ts";

const home = mkdtempSync(join(tmpdir(), "chaperone-image-"));
afterAll(() => rmSync(home, { recursive: true }));

let folder = home;
beforeEach(() => {
  folder = mkdtempSync(join(home, "one-"));
});

function picture(name = "photo.jpg", content = "picture"): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const out = (): string => join(folder, "out");
const written = (): string[] => readdirSync(out()).sort();

/** The real rules on what the fakes see. */
const image = (
  args: readonly string[],
  faked: Faked = {},
  more: Parameters<typeof runWith>[1] = {},
): Promise<Ran> =>
  runWith(["image", ...args], {
    loadChecker: async (options) => createChecker(options),
    loadRules: async () => rules,
    loadPictureTools: async (leftOut) => fakeTools(faked, leftOut),
    ...more,
  });

describe("what is said", () => {
  const report = reportOf(
    face(),
    words("J Byrne", { meaning: "telling", type: "NAME" }),
    entry("EXIF Artist", "Ada"),
  );

  it("what the file is, what was seen and where, the findings and what to look for oneself", async () => {
    const { code, out, err } = await image(["--fail-on", "should", picture()], { report });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("JPEG, 1,000 × 500 pixels");
    expect(out).toContain("in the picture: top left, 4 % of the picture");
    expect(out).toMatch(/a face +top left, 4 % of it/u);
    expect(out).toMatch(/a name: “J Byrne” +in the middle, 2 % of it/u);
    expect(out).toContain("EXIF Artist: Ada");
    expect(out).toContain("in the file of the picture");
    for (const label of ["Why", "Next", "From", "Rule"])
      expect(out).toMatch(new RegExp(`^  ${label} `, "mu"));
    expect(out).toMatch(/Look for yourself[\s\S]*tattoos[\s\S]*reflections/u);
    expect(out).toMatch(/Looked at: faces, readable text, bar and QR codes\./u);
  });

  it("nothing found is told with what was looked at, and never called safe", async () => {
    const { code, out } = await image([picture()]);
    expect(code).toBe(0);
    expect(out).toContain("Nothing found in: faces, readable text, bar and QR codes.");
    expect(out).not.toMatch(/\bsafe\b|anonymous/iu);
  });

  it.each<[string[], Part[]]>([
    [[], []],
    [["--no-faces"], ["faces"]],
    [
      ["--no-text", "--no-codes"],
      ["text", "codes"],
    ],
  ])("%j leaves out %j, loads nothing for it and says so", async (args, expected) => {
    let loaded: readonly Part[] | undefined;
    const loadPictureTools = async (leftOut: readonly Part[]) => {
      loaded = leftOut;
      return fakeTools({}, leftOut);
    };
    const given = [...args, "--format", "json", picture()];
    const [result] = JSON.parse((await image(given, {}, { loadPictureTools })).out);
    expect(loaded).toEqual(expected);
    expect(result.verdict).toBe(expected.length === 0 ? "nothing-found" : "incomplete");
    const skipped = result.coverage.filter((one: { state: string }) => one.state === "skipped");
    expect(skipped.map(({ detector, reason }: Record<string, string>) => [detector, reason])).toEqual(
      expected.map((part) => [part, `--no-${part} leaves it out`]),
    );
    const { out } = await image([...args, picture()], {}, { loadPictureTools });
    if (expected.length > 0) expect(out).toContain("Incomplete");
    expect(/Nothing found in:[^.]*faces/u.test(out)).toBe(!expected.includes("faces"));
  });

  it("a part that failed makes it incomplete", async () => {
    const failed = {
      detector: "faces",
      reads: "faces",
      run: { state: "failed", reason: "TypeError" },
    } as const;
    const { out } = await image([picture()], { report: { ...reportOf(), coverage: [failed] } });
    expect(out).toMatch(
      /Incomplete[\s\S]*Not looked at: faces, because it stopped with an error \(TypeError\)/u,
    );
  });

  it("json is one array, field by field", async () => {
    const file = picture();
    const { out } = await image(["--format", "json", file], { report });
    const results = JSON.parse(out);
    expect(results).toHaveLength(1);
    const [{ findings, seen, coverage, lookForYourself, ...rest }] = results;
    expect(rest).toEqual({
      file,
      verdict: "should",
      format: "jpeg",
      width: 1000,
      height: 500,
      frames: 1,
      copy: null,
    });
    expect(seen).toEqual([
      { kind: "face", region: TOP_LEFT, frame: 0, confidence: 0.9, what: "a face", details: { turned: 0 } },
      {
        kind: "text",
        region: MIDDLE,
        frame: 0,
        confidence: 0.9,
        what: "a name: “J Byrne”",
        details: { words: "J Byrne", meaning: "telling", type: "NAME" },
      },
      {
        kind: "metadata",
        region: null,
        frame: 0,
        confidence: 1,
        what: "EXIF Artist: Ada",
        details: { what: "person", field: "EXIF Artist", value: "Ada", position: null, time: null },
      },
    ]);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("confidentiality/image-face");
    for (const { start, end, text, image } of findings)
      expect([start, end, text, image.index]).toEqual([0, 0, "", 0]);
    expect(coverage).toHaveLength(3);
    expect(lookForYourself.length).toBeGreaterThan(3);
  });

  it("progress is shown on a terminal alone", async () => {
    expect((await image([picture()])).err).toBe("");
    const { err } = await image([picture()], {}, { errIsTerminal: true });
    expect(err).toContain("looking for: faces (1 of 2)");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect((await image([picture()], {}, { errIsTerminal: true, env: { TERM: "dumb" } })).err).toBe("");
  });

  it("escape sequences in a picture's words do not reach the terminal", async () => {
    const { out } = await image([picture()], {
      report: reportOf(words("\u001b[2J"), entry("\u001b]0;x", "\u0007")),
    });
    expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("nor as JSON, which reads back as it was", async () => {
    const said = "\u009b31m \u202e \u0007";
    const { out } = await image(["--format", "json", picture("a\u009b31m.jpg")], {
      report: reportOf(words(said)),
    });
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    const [{ file, seen }] = JSON.parse(out);
    expect([file.endsWith("a\u009b31m.jpg"), seen[0].details.words]).toEqual([true, said]);
  });

  it("nor those in the name of a folder", async () => {
    writeFileSync(join(folder, "taken"), "");
    const { code, err } = await image(["--out", join(folder, "taken", "\u001b[2J\nall is well"), picture()]);
    expect(code).toBe(2);
    expect(err.replace(/\nSee chaperone image --help\.\n$/u, "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("--fail-on", () => {
  it.each([
    ["must", 0],
    ["should", 1],
    ["consider", 1],
  ])("%s, a face: %i", async (level, code) => {
    expect((await image(["--fail-on", level, picture()], { report: reportOf(face()) })).code).toBe(code);
  });
});

describe("the clean copy", () => {
  const report = reportOf(face(), face(MIDDLE, 0.4), words("J Byrne"), {
    ...words("Sleep well", { meaning: "plain" }),
    region: { left: 0.1, top: 0.8, width: 0.2, height: 0.1 },
  });

  it("a DICOM copy that shows more through another window is written, and not called clean", async () => {
    const copy = { isClean: false, isCleanAsShown: true, format: "dicom" as const };
    const ran = await image(["--out", out(), "--dicom", picture()], { report, copy });
    expect(written()).toEqual(["photo.clean.dcm"]);
    expect(ran.out).toMatch(/Not called clean: it was looked at through the file's own window/u);
    const given = ["--out", out(), "--dicom", "--force", "--format", "json", picture()];
    const [result] = JSON.parse((await image(given, { report, copy })).out);
    expect(result.copy).toMatchObject({ isClean: false, notLookedFor: ["window"], whyNot: null });
  });

  it("what is covered is covered in every frame it was seen in, so none of it counts as kept", async () => {
    let asked: CopyAsked | undefined;
    const again = { ...words("J Byrne"), frame: 1 };
    const film = { ...reportOf(words("J Byrne"), again), frames: 2 };
    await image(["--out", out(), picture()], { report: film, asked: (given) => (asked = given) });
    expect(asked!.covers).toHaveLength(1);
    expect(asked!.kept).toEqual([]);
  });

  it("covers what tells, with a margin, and keeps the rest", async () => {
    let asked: CopyAsked | undefined;
    const file = picture();
    const ran = await image(["--out", out(), file], { report, asked: (given) => (asked = given) });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(asked!.covers).toHaveLength(2);
    expect(asked!.covers[0]!.left).toBeLessThan(TOP_LEFT.left);
    expect(asked!.kept).toEqual([report.sightings[1], report.sightings[3]]);
    expect(written()).toEqual(["photo.clean.png"]);
    expect(readFileSync(join(out(), "photo.clean.png"), "utf8")).toBe("clean");
    expect(readFileSync(file, "utf8")).toBe("picture");
    expect(ran.out).toContain("Clean copy:");
    expect(ran.out).toContain("Covered: 1 face, 1 line of text.");
  });

  it.each([
    [["--keep", "faces"], ["image-text"]],
    [["--keep=text"], ["image-face"]],
    [["--keep", "faces", "--keep", "text"], []],
    [["--keep", "faces,text"], []],
  ])("%j is left uncovered, and the report says so", async (args, covered) => {
    let asked: CopyAsked | undefined;
    const given = [...args, "--out", out(), picture()];
    const ran = await image(given, { report, asked: (one) => (asked = one) });
    expect(asked!.covers).toHaveLength(covered.length);
    expect(ran.out).toMatch(/Left uncovered as you asked: 1/u);
    const [{ copy }] = JSON.parse((await image([...given, "--force", "--format", "json"], { report })).out);
    expect([copy.covered.length, copy.kept.length, copy.isClean]).toEqual([
      covered.length,
      2 - covered.length,
      true,
    ]);
  });

  it("where something is left it is not written, whatever is asked", async () => {
    const copy = { isClean: false, leftovers: [face(), entry("PNG tEXt", "Ada")] };
    for (const more of [[], ["--force"]]) {
      const ran = await image([...more, "--out", out(), picture()], { report, copy });
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/photo\.jpg: no copy was written\. Something is left in it/u);
      expect(ran.err).not.toContain("Ada");
      expect(ran.out).toMatch(/Still found in it:[\s\S]*a face: top left[\s\S]*PNG tEXt: Ada/u);
      expect(ran.out).not.toContain("Clean copy");
      expect(written()).toEqual([]);
    }
  });

  it("where a part of the looking failed it is not written", async () => {
    const failed = { detector: "faces", reads: "faces", run: { state: "failed", reason: "Error" } } as const;
    const broken = { ...reportOf(), coverage: [failed] };
    const first = await image(["--out", out(), picture()], { report: broken });
    const again = await image(["--out", out(), picture()], { copy: { isClean: false, report: broken } });
    for (const { code, err } of [first, again]) {
      expect(code).toBe(2);
      expect(err).toMatch(/no copy was written\. It could not be looked at in full \(faces, because/u);
    }
    expect(written()).toEqual([]);
  });

  it("where a part was left out on purpose it is written and not called clean", async () => {
    const ran = await image(["--no-faces", "--out", out(), picture()]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/^Copy: /mu);
    expect(ran.out).toMatch(/Not called clean: faces were not looked for/u);
    expect(written()).toEqual(["photo.clean.png"]);
  });

  it("an older copy stays unless --force is given", async () => {
    const file = picture();
    await image(["--out", out(), file]);
    const copy = { bytes: new TextEncoder().encode("newer") };
    const refused = await image(["--out", out(), file], { copy });
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/photo\.clean\.png exists already/u);
    const path = join(out(), "photo.clean.png");
    expect(readFileSync(path, "utf8")).toBe("clean");
    expect((await image(["--force", "--out", out(), file], { copy })).code).toBe(0);
    expect(readFileSync(path, "utf8")).toBe("newer");
    expect(written()).toEqual(["photo.clean.png"]);
  });

  it("no picture of the command is written over, even by another name", async () => {
    const file = picture("photo.jpg");
    const other = picture("photo.clean.png", "picture 2");
    symlinkSync(other, join(folder, "alias.png"));
    for (const named of [other, join(folder, "alias.png")]) {
      const { code, err } = await image(["--force", "--out", folder, file, named]);
      expect(code).toBe(2);
      expect(err).toMatch(/photo\.clean\.png is one of the pictures looked at/u);
      expect(readFileSync(other, "utf8")).toBe("picture 2");
    }
  });

  it("two pictures of one name: the first has its copy, the second is told", async () => {
    const { code, err } = await image([
      "--force",
      "--out",
      out(),
      picture("a/photo.jpg"),
      picture("b/photo.png"),
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/photo\.clean\.png is the copy of another file of the same name/u);
    expect(written()).toEqual(["photo.clean.png"]);
  });

  it("the folder is made; where that cannot be, nothing is looked at", async () => {
    const deep = join(out(), "a", "b");
    expect((await image(["--out", deep, picture()])).code).toBe(0);
    expect(readdirSync(deep)).toEqual(["photo.clean.png"]);
    const file = picture("taken", "no folder");
    for (const place of [file, join(file, "inside")]) {
      const ran = await image(["--out", place, picture()]);
      expect([ran.code, ran.out]).toEqual([2, ""]);
      expect(ran.err).toMatch(/--out: .* (is not a folder|cannot be written).*Nothing was looked at/u);
    }
  });

  it("what a killed run left unfinished goes, and what another is writing stays", async () => {
    mkdirSync(out());
    const [gone, running] = [".chaperone-999999999-1.tmp", `.chaperone-${process.ppid}-1.tmp`];
    for (const name of [gone, running]) writeFileSync(join(out(), name), "half");
    await image(["--out", out(), picture()]);
    expect(written()).toEqual([running, "photo.clean.png"]);
  });

  it.each([
    ["wedding.tar.jpg", "wedding.tar.clean.png"],
    ["noending", "noending.clean.png"],
    [".hidden", ".hidden.clean.png"],
    ["患者.jpg", "患者.clean.png"],
  ])("%s becomes %s", async (name, expected) => {
    await image(["--out", out(), picture(name)]);
    expect(written()).toEqual([expected]);
  });

  it("a copy's ending is that of its format", async () => {
    for (const format of ["jpeg", "gif", "dicom"] as const)
      await image(["--out", out(), picture()], { copy: { format } });
    expect(written()).toEqual(["photo.clean.dcm", "photo.clean.gif", "photo.clean.jpg"]);
  });

  it("a name that is too long for a copy is told", async () => {
    const { code, err } = await image(["--out", out(), picture(`${"a".repeat(250)}.jpg`)]);
    expect(code).toBe(2);
    expect(err).toMatch(/has too long a name/u);
    expect(written()).toEqual([]);
  });
});

describe("what cannot be looked at is told in a sentence, and the others go on", () => {
  it.each<[string, () => string, RegExp]>([
    ["no picture", () => picture("notes.txt", "hello"), /notes\.txt: This file is no picture/u],
    ["a missing file", () => join(folder, "gone.jpg"), /gone\.jpg does not exist/u],
    ["a folder", () => folder, /is a folder\. Name the files in it/u],
    [
      "what the program trips over",
      () => picture("b.jpg", "broken"),
      /b\.jpg could not be opened \(TypeError\)/u,
    ],
  ])("%s", async (_, file, sentence) => {
    const ran = await image([file(), picture()]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/secret/u);
    expect(ran.out).toContain("photo.jpg  JPEG");
    expect(JSON.parse((await image(["--format", "json", file(), picture()])).out)).toHaveLength(1);
  });

  it("several are summed up", async () => {
    const { out } = await image([picture(), picture("b.jpg"), picture("c.txt", "no")], {
      report: reportOf(face()),
    });
    expect(out).toMatch(/2 pictures looked at, 1 could not be: 2 should\.\n$/u);
  });

  it("standard input is a picture too", async () => {
    const { code, out: said } = await image(["--out", out(), "-"], {}, { stdin: "picture" });
    expect(code).toBe(0);
    expect(said).toContain("standard input");
    expect(written()).toEqual(["stdin.clean.png"]);
  });
});

describe("a wrong command is answered with what would be right", () => {
  it.each<[string[], RegExp]>([
    [[], /Name a picture/u],
    [["--out"], /--out needs a value/u],
    [["--keep", "noses", "--out", "x", "a.jpg"], /--keep can be faces, text or codes/u],
    [["--keep", "faces", "a.jpg"], /name its folder with --out/u],
    [["--dicom", "a.dcm"], /name its folder with --out/u],
    [["--no-noses", "a.jpg"], /no option --noses/u],
    [["--format", "sarif", "a.jpg"], /--format can be text or json/u],
    [["--image", "a.jpg"], /no option --image/u],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await image(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).toContain("See chaperone image --help.");
  });

  it("--help names every option and fits the screen", async () => {
    const { code, out } = await image(["--help"]);
    expect(code).toBe(0);
    for (const name of [
      "out",
      "keep",
      "dicom",
      "force",
      "no-faces",
      "no-text",
      "no-codes",
      "format",
      "fail-on",
    ])
      expect(out).toContain(`--${name}`);
    expect(out.split("\n").filter((line) => line.length > 110)).toEqual([]);
  });
});
