import type { TableShape } from "../../csv/head.ts";
import { tableHead, tableRows } from "../../csv/table.ts";
import { timeIn } from "../../dates/cell.ts";
import type { DateOrder } from "../../dates/written.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import { ARCHIVE_NETWORKS, type ArchiveNetwork, POST_KINDS, type Post, type PostKind } from "../../post.ts";
import type { ReadOptions, Sender } from "../../reading.ts";
import { filesThat, isTableFile } from "../claim.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { sameName } from "../names.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { shapeFor, type TableColumn } from "./columns.ts";
import { hasJsonLines, isJsonLinesFile, jsonLines } from "./json-lines.ts";
import { type Rows, survey } from "./survey.ts";

/** A table of posts that no network made: CSV, TSV, or an object of JSON on each line. */
export const table: ArchiveFormat = {
  id: "table",
  async claim(files, options) {
    const shape = shapeFor(options);
    const tables = new Set(
      await filesThat(files, async (file) => (await isTable(file, shape)) || hasJsonLines(file, shape)),
    );
    if (options.columns?.text !== undefined) return [...tables];
    // The tables in a network's archive hold other people's words too, and who wrote which is not known here.
    const mixed = new Set(files.filter((file) => !tables.has(file) && !isMedia(file.path)).map(archiveOf));
    return [...tables].filter((file) => !file.name.includes("/") || !mixed.has(archiveOf(file)));
  },
  async *read(files, options) {
    for (const file of files) yield* readFile(file, "other", (tally) => postsOf(file, options, tally));
  },
};

/** The archive or folder that a file lies in, if it lies in one. */
const archiveOf = ({ name }: ArchiveFile): string => name.slice(0, name.indexOf("/") + 1);

/** A line of running text that is one word is no head. */
async function isTable(file: ArchiveFile, shape: TableShape<TableColumn>): Promise<boolean> {
  if (!isTableFile(file)) return false;
  const head = await tableHead(file, shape);
  return head?.line === 0 && (head.width > 1 || !/\.txt$/iu.test(file.path));
}

const rowsOf = (file: ArchiveFile, shape: TableShape<TableColumn>): Rows =>
  isJsonLinesFile(file) ? jsonLines(file, shape) : tableRows(file, shape);

async function* postsOf(file: ArchiveFile, options: ReadOptions, tally: Tally): AsyncGenerator<Post> {
  const shape = shapeFor(options);
  const { order, senders } = await survey(rowsOf(file, shape), options);
  if (order !== null && "problem" in order) tally.problem = order.problem;
  const dates = order !== null && "order" in order ? order.order : null;
  const isOwn = ownRows(file, senders, options);
  const id = madeIds("table");
  for await (const row of rowsOf(file, shape)) {
    if (row === null) tally.skipped += 1;
    else if (isOwn(row.cells.author)) yield* postFrom(row.cells, id, dates, tally);
  }
}

/** Which rows are the author's. @throws ArchiveError "whose-messages" where several people wrote and nobody says */
function ownRows(
  file: ArchiveFile,
  senders: readonly Sender[],
  options: ReadOptions,
): (author: string) => boolean {
  if (senders.length <= 1) return () => true;
  const own = senders.filter(({ name }) => options.ownName !== undefined && sameName(name, options.ownName));
  if (own.length === 0) {
    options.onSenders?.(file.name, senders);
    throw new ArchiveError("whose-messages", { names: senders.length });
  }
  const names = new Set(own.map(({ name }) => name));
  return (author) => names.has(author);
}

function* postFrom(
  cells: Readonly<Record<TableColumn, string>>,
  id: ReturnType<typeof madeIds>,
  dates: DateOrder | null,
  tally: Tally,
): Generator<Post> {
  const text = cells.text.trim();
  if (text === "") {
    count(tally, "empty");
    return;
  }
  const time = timeIn(cells.time, dates);
  if (time === null) count(tally, "undated");
  const answered = cells.answers.trim();
  yield {
    id: cells.id === "" ? id(cells.time, text, cells.url) : id(cells.id),
    network: networkOf(cells.network),
    kind: kindOf(cells.kind),
    url: pageAt(cells.url),
    time,
    text,
    answers: answered === "" ? null : answerTo(answered),
    pictures: [],
    reach: null,
    audience: null,
  };
}

function answerTo(answered: string): NonNullable<Post["answers"]> {
  const url = pageAt(answered);
  return { text: url === null ? answered : null, url };
}

function networkOf(name: string): ArchiveNetwork {
  const plain = name.trim().toLowerCase();
  return ARCHIVE_NETWORKS.find((network) => network === plain) ?? (plain === "twitter" ? "x" : "other");
}

const kindOf = (name: string): PostKind =>
  POST_KINDS.find((kind) => kind === name.trim().toLowerCase()) ?? "post";
