import {
  closeSync,
  createReadStream,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type AuditRecords, type AuditStore, LOGS, type Log } from "@chaperone/audit";
import { readLines } from "../input/lines.ts";

const FLUSH_EVERY = 1_000;
/** Bytes held before they are written, whatever the time. */
const MOST_HELD = 1 << 20;
/** A post, what it answers and what was found in it, at their longest. */
const LONGEST_RECORD = 64 * 1024 * 1024;
const READ_AT_ONCE = 16 * 1024;
const LINE_FEED = 0x0a;

/** Records as lines in a folder, one file for each log; what was cut off in the middle of a line is let go. */
export interface FileStore extends AuditStore {
  /** Writes what is held, at once. @throws where the disk does not take it */
  save(): void;
  close(): void;
}

interface LogFile {
  readonly path: string;
  readonly fd: number;
  /** Bytes in the file, and bytes held. */
  written: number;
  isSynced: boolean;
  held: Buffer[];
  heldBytes: number;
}

/** @param folder only its owner should be able to read it */
export function openFileStore(folder: string): FileStore {
  const files = new Map<Log, LogFile>(LOGS.map((log) => [log, openLog(join(folder, `${log}.jsonl`))]));
  const fileOf = (log: Log): LogFile => files.get(log)!;
  let failure: unknown = null;

  const save = (): void => {
    if (failure) throw failure;
    for (const log of LOGS) {
      // A battery that runs out must not leave the progress without what it rests on.
      if (log === "progress") for (const file of files.values()) sync(file);
      write(fileOf(log));
    }
  };
  /** A full disk is told to whoever adds next. */
  const saveQuietly = (): void => {
    try {
      save();
    } catch (error) {
      failure ??= error;
    }
  };
  const timer = setInterval(saveQuietly, FLUSH_EVERY);
  timer.unref();

  return {
    add(log, record) {
      if (failure) throw failure;
      const file = fileOf(log);
      const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
      const at = file.written + file.heldBytes;
      file.held.push(bytes);
      file.heldBytes += bytes.length;
      if (file.heldBytes > MOST_HELD) save();
      return at;
    },
    async get<L extends Log>(log: L, at: number): Promise<AuditRecords[L]> {
      const file = fileOf(log);
      if (at >= file.written) write(file);
      return JSON.parse(lineAt(file, at));
    },
    async *all<L extends Log>(log: L) {
      save();
      const { path, written } = fileOf(log);
      let at = 0;
      if (written === 0) return;
      for await (const { bytes } of readLines(createReadStream(path, { end: written - 1 }), LONGEST_RECORD)) {
        if (!bytes) throw new RangeError("A record is longer than any should be.");
        yield { at, record: JSON.parse(bytes.toString()) as AuditRecords[L] };
        at += bytes.length + 1;
      }
    },
    async clear(log) {
      const file = fileOf(log);
      ftruncateSync(file.fd, 0);
      Object.assign(file, { written: 0, held: [], heldBytes: 0, isSynced: false });
    },
    async flush() {
      save();
    },
    save,
    close() {
      clearInterval(timer);
      for (const { fd } of files.values()) closeSync(fd);
    },
  };
}

function openLog(path: string): LogFile {
  const fd = openSync(path, existsSync(path) ? "r+" : "w+", 0o600);
  const written = endOfLastLine(fd);
  ftruncateSync(fd, written);
  return { path, fd, written, held: [], heldBytes: 0, isSynced: true };
}

/** Just behind the last line feed; 0 where there is none. */
function endOfLastLine(fd: number): number {
  const block = Buffer.alloc(READ_AT_ONCE);
  for (let end = fstatSync(fd).size; end > 0; ) {
    const start = Math.max(0, end - block.length);
    const length = readSync(fd, block, 0, end - start, start);
    const at = block.subarray(0, length).lastIndexOf(LINE_FEED);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}

function write(file: LogFile): void {
  if (file.held.length === 0) return;
  const bytes = Buffer.concat(file.held);
  for (let done = 0; done < bytes.length; )
    done += writeSync(file.fd, bytes, done, bytes.length - done, file.written + done);
  file.written += bytes.length;
  file.held = [];
  file.heldBytes = 0;
  file.isSynced = false;
}

function sync(file: LogFile): void {
  if (!file.isSynced) fdatasyncSync(file.fd);
  file.isSynced = true;
}

function lineAt({ fd }: LogFile, at: number): string {
  const parts: Buffer[] = [];
  for (let from = at; ; ) {
    const block = Buffer.alloc(READ_AT_ONCE);
    const length = readSync(fd, block, 0, block.length, from);
    const end = block.subarray(0, length).indexOf(LINE_FEED);
    parts.push(block.subarray(0, end === -1 ? length : end));
    if (end !== -1 || length === 0) return Buffer.concat(parts).toString();
    from += length;
  }
}
