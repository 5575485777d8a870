import { createPostChecker, type PostChecked, type PostChecker } from "@chaperone/audit";
import { createChecker, type WorkerScope } from "@chaperone/checker";
import { rules } from "@chaperone/rules";
import { loadReader } from "./load-reader.ts";
import type { PostAnswer, PostJob } from "./post-jobs.ts";

/** A worker's half of checking posts that are out already. */
export function servePosts(
  scope: Pick<WorkerScope, "addEventListener"> & { postMessage(answer: PostAnswer): void },
): void {
  let check: PostChecker | null = null;
  scope.addEventListener("message", ({ data }: MessageEvent<PostJob>) => {
    if (data.type === "begin") {
      check = checkerFor(data);
      scope.postMessage({
        type: "begun",
        rules: rules.map(({ id, summary, duties }) => ({ id, summary, duties })),
      });
    } else if (check) void inTurn(data, check).then((answer) => scope.postMessage(answer));
  });
}

function checkerFor({ jurisdiction, profession, author, key }: PostJob & { type: "begin" }): PostChecker {
  const options = { jurisdiction, profession };
  return createPostChecker({
    light: createChecker({ ...options, withoutReader: "it was not needed" }),
    close: createChecker({ ...options, reader: loadReader }),
    author,
    rules: null,
    key,
  });
}

async function inTurn({ id, batch }: PostJob & { type: "check" }, check: PostChecker): Promise<PostAnswer> {
  const checked: (PostChecked | null)[] = [];
  // A post that cannot be checked does not keep the others from it.
  for (const asked of batch) checked.push(await check(asked).catch(() => null));
  return { type: "checked", id, checked };
}
