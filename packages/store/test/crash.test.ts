import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { openStore, verifyRecord } from "../src/index.ts";
import { databases } from "./lib/databases.ts";
import { addPractice } from "./lib/people.ts";

/** Appends without end and says each line's number once it is committed. */
const WRITER = `
  const { appendEvent, loadKey, openStore } = await import(process.argv[1]);
  const store = await openStore(JSON.parse(process.argv[2]), loadKey({ env: process.argv[3] }));
  for (;;) {
    const event = { practiceId: process.argv[4], at: new Date(), actor: "desk", action: "tested", subject: "x:1" };
    const { seq } = await store.db.transaction().execute((trx) => appendEvent(trx, event));
    console.log(seq);
  }`;

describe.each(databases)("a process killed while it writes to $name", ({ open }) => {
  it("loses nothing that was committed, and leaves the record whole", async () => {
    const database = await open();
    const { practiceId } = await addPractice(database.store.db);
    await database.store.close();
    let count = 0;
    for (const after of [3, 15]) {
      const last = await writeAndKill(after, database, practiceId);
      const store = await openStore(database.options, database.key);
      const check = await verifyRecord(store.db, practiceId);
      expect(check).toMatchObject({ whole: true });
      if (!check.whole) return;
      expect(check.count).toBeGreaterThanOrEqual(last);
      expect(check.count).toBeGreaterThan(count);
      count = check.count;
      await store.close();
    }
    await database.close();
  }, 120_000);
});

/** @returns the last line it said was committed */
async function writeAndKill(
  after: number,
  { options, keyText }: { options: object; keyText: string },
  practiceId: string,
): Promise<number> {
  const index = new URL("../src/index.ts", import.meta.url).href;
  const args = ["--input-type=module", "-e", WRITER, index, JSON.stringify(options), keyText, practiceId];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const end = new Promise((resolve) => child.once("exit", resolve));
  let said = 0;
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (++said === after) child.kill("SIGKILL");
  }
  await end;
  return last;
}
