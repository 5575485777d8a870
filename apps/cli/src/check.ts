import { randomUUID } from "node:crypto";
import type { Verdict } from "@chaperone/core";
import { type Checked, reaches, whyUnchecked } from "./checked.ts";
import { type Context, EXIT, widthFor } from "./context.ts";
import { inOrder } from "./in-order.ts";
import {
  type DraftItem,
  type InputItem,
  mayBeMany,
  mayBeSeveral,
  nameOf,
  type Problem,
  problem,
  readDrafts,
  STANDARD_INPUT_ID,
} from "./input/index.ts";
import { remembering } from "./ledger/remembering.ts";
import type { CheckOptions } from "./options.ts";
import { type DraftPictures, lookAtPictures } from "./pictures/draft-pictures.ts";
import type { CheckerThreads } from "./pool/threads.ts";
import { withProfile } from "./profile.ts";
import { REPORTERS } from "./reporters/index.ts";
import { choosePalette } from "./terminal/palette.ts";
import { visible } from "./terminal/visible.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** Enough to keep a reader that waits for its model busy; more would only hold more drafts in memory. */
const AT_A_TIME = 4;

/** Checks every draft named and writes the report. @returns the exit code. */
export async function check(given: CheckOptions, context: Context): Promise<number> {
  const options = await withProfile(given);
  if (options.files.length === 0 && context.stdin.isTTY) throw new UsageError(NOTHING_NAMED);
  if (options.pictures.length > 0 && mayBeSeveral(options)) throw new UsageError(ONE_DRAFT);
  const threads = await threadsFor(options, context);
  const [checker, rules] = await Promise.all([
    threads ? null : context.loadChecker(options),
    context.loadRules(),
  ]);
  const palette = choosePalette(context.env, context.outIsTerminal);
  const reporter = REPORTERS[options.format]({ palette, width: widthFor(context), rules, version: VERSION });
  let found = false;
  let failed = false;
  const report = async (one: Problem): Promise<void> => {
    failed = true;
    context.err(`chaperone: ${visible(one.where)} ${one.sentence}\n`);
    await context.out(reporter.problem(one));
  };
  await context.out(reporter.begin());
  const memory =
    options.ledger === null ? null : await remembering(checker!, options.ledger, options.keepDays);
  const pictures = await lookAtPictures(options.pictures, context);
  for (const one of pictures.problems) await report(one);
  const verdictOn: VerdictOn = memory
    ? (item) =>
        memory.check(
          postOf(item),
          item.draft,
          item.origin.line !== undefined || item.draft.postedAt !== undefined,
        )
    : ({ draft }) => (threads ? threads.verdictOn(draft) : checker!.check(draft));
  // With a ledger each draft waits for the one before it.
  const atATime = memory ? 1 : (threads?.draftsAtOnce ?? AT_A_TIME);
  const outcomes = inOrder(readDrafts(options, context.stdin), atATime, (item) =>
    checkOne(item, pictures, verdictOn),
  );
  try {
    for await (const outcome of outcomes) {
      if (isProblem(outcome)) await report(outcome);
      else {
        found ||= reaches(outcome.verdict, options.failOn);
        await context.out(reporter.draft(outcome));
      }
    }
  } finally {
    await context.out(reporter.end());
    threads?.close();
  }
  await memory?.close();
  return failed ? EXIT.wrongUse : found ? EXIT.found : EXIT.nothingFound;
}

/** For lines of JSON, which may be many; null where this thread does it alone, as with a ledger. */
async function threadsFor(options: CheckOptions, context: Context): Promise<CheckerThreads | null> {
  const { jurisdiction, profession, light, ledger, threads = context.threads } = options;
  if (threads === 1 || ledger !== null || !mayBeMany(options)) return null;
  return context.loadThreads(threads, { jurisdiction, profession, light, audit: null });
}

const NOTHING_NAMED =
  "Name a file to check, or send the words on standard input: chaperone check draft.txt, or chaperone check < draft.txt";

const ONE_DRAFT = "--image goes with one draft: name one text file, or send the words on standard input.";

/** The name a post is remembered by: its own id, else its file and line, else one of its own. */
function postOf({ id, origin }: DraftItem): string {
  if (origin.file === null) return id === STANDARD_INPUT_ID || id === String(origin.line) ? randomUUID() : id;
  return id === String(origin.line) ? nameOf(origin) : id;
}

type VerdictOn = (item: DraftItem) => Promise<Verdict>;

async function checkOne(
  item: InputItem,
  { images, files }: DraftPictures,
  verdictOn: VerdictOn,
): Promise<Checked | Problem> {
  if (item.type === "problem") return item;
  const { id, origin } = item;
  const draft = images.length === 0 ? item.draft : { ...item.draft, images };
  try {
    return { id, origin, draft, pictures: files, verdict: await verdictOn({ ...item, draft }) };
  } catch (error) {
    // A ledger that cannot be kept ends the run: what follows would be checked without what came before.
    if (error instanceof UsageError) throw error;
    return problem(nameOf(origin), whyUnchecked(error));
  }
}

const isProblem = (outcome: Checked | Problem): outcome is Problem => "sentence" in outcome;
