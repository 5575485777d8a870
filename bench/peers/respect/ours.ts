import { pathToFileURL } from "node:url";
import { createChecker } from "@chaperone/checker";
import type { Detector, Verdict } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import { ourVersion } from "../tools/ours.ts";
import type { RespectEntry, RespectTool } from "./tool.ts";

/** The rules that the peers' insults, profanities and negative tone come nearest to. */
export const ABUSE = "respect/abuse";
export const DEMEANING = "respect/demeaning";

const SETTING = `a finding of ${ABUSE} or ${DEMEANING}, as a doctor in the UK has it; other findings do not count`;

/** @param model folder of another reader, such as one that never saw some posts; its path ends in a slash. */
export const ours = (light: boolean, model: string | undefined): RespectEntry[] => [
  { name: "**Chaperone, light stage**", setting: SETTING, open: () => open(null) },
  ...(light ? [] : [withReader(model)]),
];

const withReader = (model: string | undefined): RespectEntry => ({
  name: `**Chaperone, light stage and reader${model ? ` of ${model}` : ""}**`,
  setting: SETTING,
  open: async () => open(await loadReader(model ? { folder: pathToFileURL(model) } : {})),
});

async function open(reader: Detector | null): Promise<RespectTool> {
  const checker = createChecker({
    jurisdiction: "GB",
    profession: "doctor",
    ...(reader ? { reader: async () => reader } : {}),
  });
  return {
    version: ourVersion(),
    async flags(draft) {
      const verdict = await checker.check(draft);
      // The checker goes on without a reader that fails: those figures must not stand under its name.
      const failure = reader && failureOf(verdict, reader);
      if (failure) throw new Error(failure);
      return verdict.findings.some(({ ruleId }) => ruleId === ABUSE || ruleId === DEMEANING);
    },
  };
}

function failureOf({ coverage }: Verdict, { id }: Detector): string | null {
  const run = coverage.find(({ detector }) => detector === id)?.run;
  return run?.state === "failed" ? `the reader failed: ${run.reason}` : null;
}
