import type { Checker } from "@chaperone/core";
import { type Checked, reaches } from "./checked.ts";
import { type Context, EXIT, widthFor } from "./context.ts";
import { inOrder } from "./in-order.ts";
import { type InputItem, nameOf, type Problem, problem, readDrafts } from "./input/index.ts";
import type { CheckOptions } from "./options.ts";
import { REPORTERS } from "./reporters/index.ts";
import { choosePalette } from "./terminal/palette.ts";
import { visible } from "./terminal/visible.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** Enough to keep a reader that waits for its model busy; more would only hold more drafts in memory. */
const AT_A_TIME = 4;

/** Checks every draft named and writes the report. @returns the exit code. */
export async function check(options: CheckOptions, context: Context): Promise<number> {
  if (options.files.length === 0 && context.stdin.isTTY) throw new UsageError(NOTHING_NAMED);
  const [checker, rules] = await Promise.all([context.loadChecker(options), context.loadRules()]);
  const palette = choosePalette(context.env, context.outIsTerminal);
  const reporter = REPORTERS[options.format]({ palette, width: widthFor(context), rules, version: VERSION });
  let found = false;
  let failed = false;
  await context.out(reporter.begin());
  const outcomes = inOrder(readDrafts(options, context.stdin), AT_A_TIME, (item) => checkOne(item, checker));
  for await (const outcome of outcomes) {
    if (isProblem(outcome)) {
      failed = true;
      context.err(`chaperone: ${visible(outcome.where)} ${outcome.sentence}\n`);
      await context.out(reporter.problem(outcome));
    } else {
      found ||= reaches(outcome.verdict, options.failOn);
      await context.out(reporter.draft(outcome));
    }
  }
  await context.out(reporter.end());
  return failed ? EXIT.wrongUse : found ? EXIT.found : EXIT.nothingFound;
}

const NOTHING_NAMED =
  "Name a file to check, or send the words on standard input: chaperone check draft.txt, or chaperone check < draft.txt";

async function checkOne(item: InputItem, checker: Checker): Promise<Checked | Problem> {
  if (item.type === "problem") return item;
  const { id, origin, draft } = item;
  try {
    return { id, origin, draft, verdict: await checker.check(draft) };
  } catch (error) {
    // The message of an error may quote the draft, so only its name is told.
    const name = error instanceof Error ? error.name : "an unknown error";
    return problem(
      nameOf(origin),
      `could not be checked (${name}). This is a fault in Chaperone, not in the draft.`,
    );
  }
}

const isProblem = (outcome: Checked | Problem): outcome is Problem => "sentence" in outcome;
