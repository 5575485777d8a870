/**
 * Hands in posts that are all due within one minute, lets two processes send them over PostgreSQL, with every check,
 * every line of the record and a server that counts, and says how long that took and whether any is there twice.
 *
 *   npm run bench:publish [-- --posts 10000] [--workers 2]
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { publisherOf } from "@chaperone/networks/publishing";
import { startBluesky } from "@chaperone/networks/testing";
import { type Store, verifyRecord } from "@chaperone/store";
import { databases } from "@chaperone/store/testing";
import { createDesk } from "../../packages/desk/src/index.ts";
import { fakeChecker } from "../../packages/desk/test/lib/fake-checker.ts";
import { EDITIONS, type Ids, keepPeople, plain } from "../../packages/desk/test/lib/office.ts";

const PRACTICES = 20;
const AT_ONCE = 8;

const { values } = parseArgs({
  options: { posts: { type: "string", default: "10000" }, workers: { type: "string", default: "2" } },
});
const posts = Number(values.posts);

const postgres = databases.find(({ name }) => name === "PostgreSQL");
if (!postgres) throw new Error("This needs PostgreSQL: apt-get install postgresql.");
const { store, options, keyText, close } = await postgres.open();
const bluesky = await startBluesky();
const practices = await Promise.all(
  Array.from({ length: PRACTICES }, () => keepPeople(store, new Date(), bluesky.credentials)),
);
const began = Date.now();
await handInAll(store, practices);
console.log(`${posts} handed in, ${PRACTICES} practices, in ${seconds(began)} s`);
await spreadOverAMinute(store);

const url = "url" in options ? options.url : "";
const sending = Date.now();
const workers = Array.from({ length: Number(values.workers) }, () =>
  spawn(process.execPath, [fileURLToPath(new URL("worker.ts", import.meta.url))], {
    env: { ...process.env, TASK: JSON.stringify({ url, keyText }) },
    stdio: "inherit",
  }),
);
for (let left = posts; left > 0; ) {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  left = await stillOpen(store);
  if (Math.floor((Date.now() - sending) / 1000) % 30 === 0)
    console.error(`${left} left after ${seconds(sending)} s`);
}
const drained = seconds(sending);
for (const worker of workers) {
  worker.kill("SIGTERM");
  await new Promise((resolve) => worker.once("exit", resolve));
}
const isFine = await tell(store, drained);
await bluesky.close();
await close();
process.exit(isFine ? 0 : 1);

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 100) / 10;
}

/** Through the desk itself, so that every row is as it would be; the check of hand-in is left out. */
async function handInAll(store: Store, practices: readonly Ids[]): Promise<void> {
  const desk = createDesk({ store, checker: fakeChecker(), publisherOf, editions: EDITIONS });
  const sendAt = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  let next = 0;
  const handIn = async (): Promise<void> => {
    while (next < posts) {
      const number = next++;
      const ids = practices[number % practices.length]!;
      const text = `Flu vaccines are free for over 65s. Ask at desk ${number}.`;
      await desk.handIn({ ...plain(ids, text), sendAt, timeZone: "UTC", skipHold: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, handIn));
}

/** As if their pauses were over and their time were this minute. */
async function spreadOverAMinute({ executeSql }: Store): Promise<void> {
  await executeSql(
    "update chaperone.submissions set state = 'scheduled', local_time = null, send_at = now(), due_at = now() + random() * interval '60 seconds'",
  );
}

async function stillOpen({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom("submissions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("state", "in", ["held", "scheduled", "sending"])
    .executeTakeFirstOrThrow();
  return count;
}

async function tell(store: Store, drained: number): Promise<boolean> {
  const states = await store.db
    .selectFrom("submissions")
    .select(["state", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const texts = bluesky.records.map(({ value }) => value.text);
  const doubled = texts.length - new Set(texts).size;
  const broken: string[] = [];
  for (const { id } of await store.db.selectFrom("practices").select("id").execute())
    if (!(await verifyRecord(store.db, id)).whole) broken.push(id);
  const sent = states.find(({ state }) => state === "sent")?.count ?? 0;
  console.log(
    `${posts} posts due within a minute, ${values.workers} workers: drained in ${drained} s ` +
      `(${Math.round(posts / drained)} a second); ${sent} sent, ${texts.length} there, ${doubled} doubled; ` +
      `record ${broken.length === 0 ? "whole" : "BROKEN"}`,
  );
  return sent === posts && texts.length === posts && doubled === 0 && broken.length === 0;
}
