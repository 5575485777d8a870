import { LEVELS } from "@chaperone/core";
import { type Context, EXIT, widthFor } from "./context.ts";
import { MARKS } from "./reporters/marks.ts";
import { choosePalette } from "./terminal/palette.ts";
import { wrap } from "./terminal/wrap.ts";

/** Every rule with its level and summary, heaviest first. @returns the exit code. */
export async function listRules(context: Context): Promise<number> {
  const palette = choosePalette(context.env, context.outIsTerminal);
  const rules = await context.loadRules();
  const width = widthFor(context);
  const blocks = LEVELS.flatMap((level) => {
    const ofLevel = rules.filter((rule) => rule.level === level);
    if (ofLevel.length === 0) return [];
    const entries = ofLevel.flatMap(({ id, summary }) => [
      `  ${palette.strong(id)}`,
      ...wrap(summary, width - 4).map((line) => `    ${line}`),
    ]);
    return [
      `${palette[level](`${MARKS[level].marker} ${level}`)}  ${palette.quiet(MEANINGS[level])}`,
      ...entries,
      "",
    ];
  });
  await context.out(`${blocks.join("\n")}\n`);
  return EXIT.nothingFound;
}

const MEANINGS = {
  must: "an absolute duty: do not publish as it is",
  should: "change it, or be ready to justify it",
  consider: "worth a thought",
} as const;
