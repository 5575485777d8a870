import { type Context, widthFor } from "./context.ts";
import { CHECK_OPTIONS } from "./option-table.ts";
import { wrap } from "./terminal/wrap.ts";

export const mainHelp =
  (): string => `Chaperone reads what you are about to post and says what would break which duty,
why, and what to do. It works on this machine; nothing you write leaves it.

  chaperone check [files…]   read drafts and say what was found
  chaperone ledger           see, erase or share what earlier posts told of patients
  chaperone rules            list the rules with their levels
  chaperone --version        print the version

  chaperone check --help     every option, with examples
`;

export const checkHelp = (
  context: Context,
): string => `Reads drafts and says what would break which duty, why, and what to do.

  chaperone check [options] [files…]

  Each file is one draft; "-" or no file at all is standard input.
${optionLines(widthFor(context))}
Examples
  chaperone check draft.txt
  echo "Lovely clinic today" | chaperone check --author-bio "GP in Sligo"
  chaperone check --kind review-reply --in-reply-to "Waited an hour" answer.txt
  chaperone check --format jsonl drafts.jsonl > results.jsonl
  chaperone check --ledger ~/chaperone --jurisdiction ie posts.jsonl
  chaperone check --format github --fail-on should posts/*.txt

Exit codes
  0  nothing found at the level of --fail-on or above
  1  something found at that level or above
  2  the command or a draft could not be understood; the others were still checked

Set NO_COLOR to write without colours, FORCE_COLOR to keep them in a pipe.
`;

export const RULES_HELP = `Lists every rule with its level and what it looks for.

  chaperone rules
`;

function optionLines(width: number): string {
  const lines: string[] = [];
  let group = "";
  for (const [name, option] of Object.entries(CHECK_OPTIONS)) {
    if (option.group !== group) lines.push("", option.group);
    group = option.group;
    const [first = "", ...rest] = wrap(option.description, width - COLUMN);
    const value = option.valueHint && ` <${option.valueHint}>`;
    lines.push(`  --${name}${value}`.padEnd(COLUMN) + first);
    lines.push(...rest.map((line) => " ".repeat(COLUMN) + line));
  }
  return `${lines.join("\n")}\n`;
}

const COLUMN = 28;
