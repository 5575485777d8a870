import { type AuditRecords, type AuditStore, LOGS, type Log } from "./store.ts";

/** A store that forgets with the process: for tests, and where nothing may be written. */
export function createMemoryStore(): AuditStore {
  const lines = new Map<Log, string[]>(LOGS.map((log) => [log, []]));
  const read = <L extends Log>(log: L, at: number): AuditRecords[L] => JSON.parse(lines.get(log)![at]!);
  return {
    add(log, record) {
      return lines.get(log)!.push(JSON.stringify(record)) - 1;
    },
    async get(log, at) {
      return read(log, at);
    },
    async *all(log) {
      for (let at = 0; at < lines.get(log)!.length; at++) yield { at, record: read(log, at) };
    },
    async clear(log) {
      lines.set(log, []);
    },
    async flush() {},
  };
}
