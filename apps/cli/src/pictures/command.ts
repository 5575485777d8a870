import { type CoverageEntry, type Draft, decide, type Verdict } from "@chaperone/core";
import { reaches } from "../checked.ts";
import { type Context, EXIT, widthFor } from "../context.ts";
import type { Problem } from "../input/index.ts";
import { sourcesFrom } from "../input/source.ts";
import { choosePalette } from "../terminal/palette.ts";
import { visible } from "../terminal/visible.ts";
import { VERSION } from "../version.ts";
import { type CopyFolder, copyFolder } from "./copy-file.ts";
import { isProblem, openPicture, orProblem, pictureName } from "./file.ts";
import type { Looked } from "./looked.ts";
import { makeCopy } from "./make-copy.ts";
import type { ImageOptions } from "./options.ts";
import { LOOKING, type Progress, progressOn } from "./progress.ts";
import { PICTURE_REPORTERS } from "./reporters.ts";
import { type Part, type PictureTools, READS } from "./tools.ts";

/** Looks at every picture named, writes the report and the copies asked for. @returns the exit code. */
export async function imageCommand(options: ImageOptions, context: Context): Promise<number> {
  const { files, out, force, format, failOn, leftOut } = options;
  const originals = files.filter((file) => file !== "-");
  const copies = out === null ? null : await copyFolder(out, { force, originals });
  const [tools, checker, rules] = await Promise.all([
    context.loadPictureTools(leftOut),
    context.loadChecker({ ...options, light: true }),
    context.loadRules(),
  ]);
  const palette = choosePalette(context.env, context.outIsTerminal);
  const reporter = PICTURE_REPORTERS[format]({ palette, width: widthFor(context), rules, version: VERSION });
  const progress = progressOn(context);
  const verdictOn = (draft: Draft): Promise<Verdict> => checker.check(draft);
  let found = false;
  let failed = false;
  await context.out(reporter.begin());
  try {
    for (const source of sourcesFrom(files, context.stdin)) {
      const outcome = await orProblem(pictureName(source), "looked at", () =>
        lookAtOne(source, { tools, verdictOn, copies, progress, options }),
      );
      progress.clear();
      if (isProblem(outcome)) {
        failed = true;
        context.err(`chaperone: ${visible(outcome.where)} ${outcome.sentence}\n`);
        await context.out(reporter.problem(outcome));
        continue;
      }
      found ||= reaches(outcome.verdict, failOn);
      if (outcome.copy?.why) {
        failed = true;
        context.err(
          `chaperone: ${visible(outcome.file)}: no copy was written. ${visible(outcome.copy.why)}\n`,
        );
      }
      await context.out(reporter.picture(outcome));
    }
  } finally {
    await context.out(reporter.end());
  }
  return failed ? EXIT.wrongUse : found ? EXIT.found : EXIT.nothingFound;
}

interface Looking {
  readonly tools: PictureTools;
  readonly verdictOn: (draft: Draft) => Promise<Verdict>;
  readonly copies: CopyFolder | null;
  readonly progress: Progress;
  readonly options: ImageOptions;
}

async function lookAtOne(
  source: ReturnType<typeof sourcesFrom>[number],
  { tools, verdictOn, copies, progress, options }: Looking,
): Promise<Looked | Problem> {
  const file = pictureName(source);
  const picture = await openPicture(source, tools);
  if (isProblem(picture)) return picture;
  const seen = await picture.look(progress.of(file, LOOKING));
  const report = { ...seen, coverage: [...seen.coverage, ...leftOutEntries(options.leftOut, seen.coverage)] };
  const { findings } = await verdictOn({ ...PICTURE_ALONE, images: [{ seen: report }] });
  const verdict = decide(findings, [], report.coverage);
  const copy = copies && (await makeCopy(picture, { file: source.file, report, copies, progress, options }));
  return { file, report, verdict, copy };
}

const PICTURE_ALONE: Draft = { text: "", kind: "post", platform: "other", author: {} };

/** What the user left out was not looked for, whatever the reason: silence on it means nothing. */
const leftOutEntries = (leftOut: readonly Part[], known: readonly CoverageEntry[]): CoverageEntry[] =>
  leftOut
    .filter((part) => !known.some(({ detector }) => detector === part))
    .map((part) => ({
      detector: part,
      reads: READS[part],
      run: { state: "skipped", reason: `--no-${part} leaves it out` },
    }));
