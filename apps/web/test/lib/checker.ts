import type { Verdict } from "@chaperone/core";
import type { BrowserContext } from "playwright-core";

const WORKER = /\/assets\/checker\.worker-[\w-]+\.js$/u;

/** A checker that gives each draft the verdict of the last of these words that it holds; else, nothing found. */
export const answeringChecker =
  (verdicts: Readonly<Record<string, Verdict>>) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(WORKER, async (route) =>
      route.fulfill({
        // A worker starts only with the headers its page asks for.
        response: await route.fetch(),
        body: `const verdicts = Object.entries(${JSON.stringify(verdicts)});
    const nothing = { level: "nothing-found", findings: [], details: [], coverage: [] };
    addEventListener("message", ({ data: { type, id, draft } }) => {
      if (type !== "check") return;
      const [, verdict = nothing] = verdicts.findLast(([words]) => draft.text.includes(words)) ?? [];
      postMessage({ type: "verdict", id, verdict });
    });`,
      }),
    );
