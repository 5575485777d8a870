import { columnNames, type FileReport, readArchives, type Sender, type Source } from "@chaperone/archives";
import type { Questions } from "./protocol.ts";

/** Files that may hold what only a person can tell apart. */
const MAY_ASK = /\.(?:txt|zip|csv|tsv)$/iu;
const IS_TABLE = /\.(?:csv|tsv)$/iu;

/** Looks at each file for what has to be asked; null where nothing has. Archives are left at their first post. */
export async function survey(sources: readonly Source[], signal: AbortSignal): Promise<Questions | null> {
  const senders = new Map<string, Sender & { readonly files: number }>();
  const dates: string[] = [];
  let table: Questions["table"] = null;
  for (const source of sources.filter(({ name }) => MAY_ASK.test(name))) {
    // A table in a folder belongs to the archive that the folder is.
    if (IS_TABLE.test(source.name) && source.name.includes("/")) continue;
    const found = await lookAt(source, signal);
    for (const { name, messages } of found.senders) {
      const known = senders.get(name);
      senders.set(name, {
        name,
        messages: (known?.messages ?? 0) + messages,
        files: (known?.files ?? 0) + 1,
      });
    }
    if (found.isAmbiguous) dates.push(source.name);
    if (found.isUnknown && IS_TABLE.test(source.name) && !table) {
      const columns = await columnNames(source);
      if (columns.length > 0) table = { file: source.name, columns };
    }
  }
  if (senders.size === 0 && dates.length === 0 && !table) return null;
  const inOrder = [...senders.values()].sort((a, b) => b.files - a.files || b.messages - a.messages);
  return {
    senders: inOrder.length > 0 ? inOrder.map(({ name, messages }) => ({ name, messages })) : null,
    dates: dates.length > 0 ? dates : null,
    table,
  };
}

interface Looked {
  senders: readonly Sender[];
  isAmbiguous: boolean;
  isUnknown: boolean;
}

async function lookAt(source: Source, signal: AbortSignal): Promise<Looked> {
  const looked: Looked = { senders: [], isAmbiguous: false, isUnknown: false };
  const onSenders = (_file: string, senders: readonly Sender[]): void => {
    looked.senders = [...looked.senders, ...senders];
  };
  for await (const reading of readArchives([source], { signal, onSenders })) {
    // Whether a table's days are clear is said behind its last row.
    if (reading.type === "post" && !IS_TABLE.test(source.name)) break;
    if (reading.type !== "file") continue;
    looked.isAmbiguous ||= reading.problem === "ambiguous-dates";
    looked.isUnknown ||= isUnknown(reading);
  }
  return looked;
}

const isUnknown = ({ state, problem, network }: FileReport): boolean =>
  network === null && (problem === "unknown-format" || state === "left-out");
