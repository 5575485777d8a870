import { joined, shareable } from "@chaperone/risk/ledger";
import { type Context, EXIT } from "../context.ts";
import { visible } from "../terminal/visible.ts";
import { UsageError } from "../usage-error.ts";
import { eraseLedger, readLedger, readShared, toText, writeLedger } from "./store.ts";

export const LEDGER_HELP = `Keeps what your earlier posts tell of patients, so that drafts can be checked together with them.

  chaperone ledger show <folder>            how much is remembered, and since when
  chaperone ledger erase <folder>           forget everything
  chaperone ledger share <folder>           write what may be given to colleagues: no names, no post ids
  chaperone ledger join <folder> <files…>   take in what colleagues shared

A ledger holds attributes and post ids, never text, and stays in its folder on this machine. It is filled by
"chaperone check --ledger <folder> posts.jsonl" and can be made anew from your own archive at any time. To join
ledgers, colleagues begin from one: the first shares, the others join that into an empty folder.
`;

type Action = (folder: string, files: readonly string[], context: Context) => Promise<void>;

const ACTIONS: Readonly<Record<string, Action>> = {
  async show(folder, _files, context) {
    const { traces } = await readLedger(folder);
    const since = traces[0]?.date;
    await context.out(
      since === undefined
        ? "Nothing is remembered.\n"
        : `${traces.length} ${traces.length === 1 ? "post" : "posts"} remembered, from ${since} to ${traces.at(-1)!.date}.\n`,
    );
  },
  async erase(folder, _files, context) {
    await context.out((await eraseLedger(folder)) ? "Erased.\n" : "There was nothing to erase.\n");
  },
  async share(folder, _files, context) {
    const ledger = await readLedger(folder);
    // A new ledger's key must stay the same for those who join it.
    if (ledger.traces.length === 0) await writeLedger(folder, ledger);
    await context.out(toText(shareable(ledger)));
  },
  async join(folder, files, context) {
    if (files.length === 0) throw new UsageError("Name the files to take in.");
    const own = await readLedger(folder);
    const others = await Promise.all(files.map(readShared));
    // A ledger that has nothing yet takes the key of the first that it joins.
    const start = own.traces.length === 0 ? { ...own, key: others[0]!.key } : own;
    const all = join(start, others);
    await writeLedger(folder, all);
    const taken = all.traces.length - own.traces.length;
    await context.out(`${taken} ${taken === 1 ? "post" : "posts"} taken in.\n`);
  },
};

function join(own: Parameters<typeof joined>[0], others: Parameters<typeof joined>[1]) {
  try {
    return joined(own, others);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** @returns the exit code. */
export async function ledgerCommand(args: readonly string[], context: Context): Promise<number> {
  const [name, folder, ...files] = args;
  const action = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw new UsageError("chaperone ledger can show, erase, share or join.");
  if (folder === undefined)
    throw new UsageError(`Name the ledger's folder: chaperone ledger ${visible(name!)} <folder>`);
  if (files.length > 0 && name !== "join")
    throw new UsageError(`chaperone ledger ${visible(name!)} takes one folder.`);
  await action(folder, files, context);
  return EXIT.nothingFound;
}
