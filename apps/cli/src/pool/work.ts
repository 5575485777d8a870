import { createPostChecker, type PostChecker } from "@chaperone/audit";
import type { Checker } from "@chaperone/core";
import { createChecker } from "../checker.ts";
import { readerOptions } from "../reader.ts";
import type { Answer, Job, ThreadData } from "./jobs.ts";

/** A thread's work, with a checker of its own. */
export function createWork({
  jurisdiction,
  profession,
  light,
  audit,
}: ThreadData): (job: Job) => Promise<Answer> {
  const reader = readerOptions(light);
  const checker = createChecker({ jurisdiction, profession, ...reader });
  const quick = reader.reader
    ? createChecker({ jurisdiction, profession, withoutReader: "it was not needed" })
    : checker;
  const checkPost =
    audit && createPostChecker({ light: quick, close: reader.reader ? checker : null, ...audit });
  return async (job) => {
    if (job.type === "draft") return verdictOn(job, checker);
    if (!checkPost) throw new RangeError("This thread was started for drafts.");
    return { type: "checked", checked: await inTurn(job, checkPost) };
  };
}

async function verdictOn({ draft }: Job & { type: "draft" }, checker: Checker): Promise<Answer> {
  try {
    return { type: "verdict", verdict: await checker.check(draft) };
  } catch (error) {
    return { type: "failed", reason: error instanceof Error ? error.name : "an unknown error" };
  }
}

/** A post that cannot be checked does not keep the others from it. */
async function inTurn({ batch }: Job & { type: "posts" }, check: PostChecker) {
  const checked = [];
  for (const asked of batch) checked.push(await check(asked).catch(() => null));
  return checked;
}
