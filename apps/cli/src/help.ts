import { AUDIT_OPTIONS } from "./audit/option-table.ts";
import { type Context, widthFor } from "./context.ts";
import { CHECK_OPTIONS, IMAGE_OPTIONS, type OptionDefinition } from "./option-table.ts";
import { wrap } from "./terminal/wrap.ts";
import { WORKER_OPTIONS } from "./worker/option-table.ts";

export const mainHelp =
  (): string => `Chaperone reads what you are about to post and says what would break which duty,
why, and what to do. It works on this machine; nothing you write leaves it. (Only worker has to do with
servers: those you name.)

  chaperone check [files…]   read drafts and say what was found
  chaperone audit archives…  check years of posts, from the archives that networks hand out
  chaperone image files…     look at pictures and write clean copies
  chaperone worker           check posts from a stream of NATS JetStream, beside other workers
  chaperone ledger           see, erase or share what earlier posts told of patients
  chaperone rules            list the rules with their levels
  chaperone record verify    prove that nothing of a desk's record was changed or taken out
  chaperone backup <file>    write everything a desk keeps into one file
  chaperone restore <file>   fill an empty desk from such a file
  chaperone --version        print the version

  chaperone check --help     every option, with examples
  chaperone audit --help     the same for archives
  chaperone image --help     the same for pictures
`;

export const checkHelp = (
  context: Context,
): string => `Reads drafts and says what would break which duty, why, and what to do.

  chaperone check [options] [files…]

  Each file is one draft; "-" or no file at all is standard input.
${optionLines(CHECK_OPTIONS, widthFor(context))}
Examples
  chaperone check draft.txt
  echo "Lovely clinic today" | chaperone check --author-bio "GP in Sligo"
  chaperone check --kind review-reply --in-reply-to "Waited an hour" answer.txt
  chaperone check --image photo.jpg --alt "A lighthouse at dusk" draft.txt
  chaperone check --format jsonl drafts.jsonl > results.jsonl
  chaperone check --ledger ~/chaperone --jurisdiction ie posts.jsonl
  chaperone check --format github --fail-on should posts/*.txt

Exit codes
  0  nothing found at the level of --fail-on or above
  1  something found at that level or above
  2  the command or a draft could not be understood; the others were still checked

Set NO_COLOR to write without colours, FORCE_COLOR to keep them in a pipe.
`;

export const auditHelp = (
  context: Context,
): string => `Checks what you have posted over the years, by the guidance of each post's day and of today, and writes
a list of what to delete or edit, the worst first.

  chaperone audit [options] archives…

  An archive is what a network hands out on request: its zip or tar file as it comes, the folder it was
  unpacked into, or a single file of it, a table of posts included. Several, of several networks, are read
  together; an archive in parts needs all of them.
${optionLines(AUDIT_OPTIONS, widthFor(context))}
Everything happens on this machine. First the quick parts look at every post; then the language model reads those
that could matter, the likeliest harm first. The report is there after the first look and grows. What is known lies
in a folder beside the report, named like it and .work, until the end; it and the report tell of patients, and only
you can read them. Ctrl-C, or the end of the battery, loses seconds: go on with --resume.

Examples
  chaperone audit twitter-2026-03-01.zip
  chaperone audit --jurisdiction ie --out posts.html --out posts.csv x.zip repo.car
  chaperone audit --since 2015-01-01 --rules confidentiality facebook-*.zip
  chaperone audit --own-name "Ada Invented" chat.txt
  chaperone audit --columns text=Post,time=Date posts.csv

Exit codes
  0  nothing found at the level of --fail-on or above
  1  something found at that level or above
  2  the command could not be understood, or an archive was not read to its end; the rest was still checked
  130  stopped; --resume goes on
`;

export const imageHelp = (
  context: Context,
): string => `Looks at pictures and says what they give away: faces, readable words, codes, and what the file carries
besides its pixels. With --out it writes a clean copy of each.

  chaperone image [options] files…
${optionLines(IMAGE_OPTIONS, widthFor(context))}
A clean copy is made from the pixels alone. Covered in it, with a margin and in every frame: faces; words that
tell of somebody, are not known, or could not be read; codes, but for plain links. On clinical pictures every
word but the usual labels. A copy is looked at anew, and is not written where anything is left.

Examples
  chaperone image photo.jpg
  chaperone image --out clean *.jpg
  chaperone image --out clean --keep faces team.jpg
  chaperone image --format json --no-text film.dcm

Exit codes
  0  nothing found at the level of --fail-on or above
  1  something found at that level or above
  2  the command or a picture could not be understood, or a copy is not clean and was not written; the others
     were still looked at

Nothing here sees tattoos, belongings or reflections: the report ends with what to look for yourself.
`;

export const workerHelp = (
  context: Context,
): string => `Checks posts that arrive in a stream of NATS JetStream and writes the results into another. Any number of
workers on any machines share the work. Posts leave the machine they were written on for the servers named here.

  chaperone worker --nats nats://host:4222[,…] [options]
${optionLines(WORKER_OPTIONS, widthFor(context))}
A message is one line of check --input jsonl; its result is one line of check --format jsonl. Each post has its
result once, however often it is handed out. Told to stop, a worker finishes what it holds.

Examples
  chaperone worker --nats nats://localhost:4222 --create
  chaperone worker --nats tls://n1.example,tls://n2.example --credentials worker.creds --create --replicas 3

Exit codes
  0  stopped as it was told to
  2  the command could not be understood, or the servers do not let it in
`;

export const RULES_HELP = `Lists every rule with its level and what it looks for.

  chaperone rules
`;

export const DESK_HELP = `Looks after what a desk keeps: drafts handed in, approvals, what went out, and the record of it.

  chaperone record verify    prove each practice's record whole, or name its first broken line
  chaperone backup <file>    write everything into one file, while nothing is open in the folder
  chaperone restore <file>   fill an empty database from it; what was on its way then is stopped

Set CHAPERONE_HOME, CHAPERONE_KEY and DATABASE_URL as the desk was started with. A backup restores into either kind
of database: this is how a desk moves from a laptop to a PostgreSQL server. Sign-ins stay sealed in it, and the key
is not in it: keep that apart.

Exit codes
  0  done, or the record is whole
  1  the record is not whole
  2  the command could not be understood or done
`;

function optionLines(table: Readonly<Record<string, OptionDefinition>>, width: number): string {
  const lines: string[] = [];
  let group = "";
  for (const [name, option] of Object.entries(table)) {
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
