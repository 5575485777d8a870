/**
 * Kills a desk (kill -9) at random moments while it hands in and sends threads to two servers that fail at random,
 * starts it again each time, lets it finish, and counts what is there on the servers: nothing may be lost, nothing may
 * be there twice. Ends with 1 where that is not so.
 *
 *   npm run bench:crash [-- --runs 200] [--on PGlite|PostgreSQL]
 */
import { parseArgs } from "node:util";
import { FAULTS, type Fault } from "@chaperone/networks/testing";
import { verifyRecord } from "@chaperone/store";
import { databases } from "@chaperone/store/testing";
import { type CrashSite, openCrashSite, type Tally, tally } from "../../packages/desk/test/lib/crash.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "200" }, on: { type: "string" } },
});
const runs = Number(values.runs);

/** Those after which a server is as before: a sign-in that ends or a rate limit of minutes would end the run. */
const FAULTS_HERE = FAULTS.filter(
  (fault) => !["signed out", "rate limited", "busy before", "not allowed"].includes(fault),
);

let isFine = true;
for (const { name, open } of databases.filter((one) => values.on === undefined || one.name === values.on)) {
  const started = Date.now();
  const site = await openCrashSite(await open());
  const handedIn = new Set<string>();
  let killed = 0;
  for (let run = 0; run < runs; run++) {
    for (const server of [site.bluesky, site.mastodon]) if (Math.random() < 0.4) server.fail(anyFault());
    for (const id of await killedRun(site, run)) handedIn.add(id);
    killed++;
    if (killed % 20 === 0) console.error(`${name}: ${killed} killed, ${handedIn.size} handed in`);
  }
  await site.finish();
  const result = await tally(site, handedIn);
  const whole = await recordIsWhole(site);
  report(name, killed, result, whole, (Date.now() - started) / 1000);
  isFine &&= result.lost === 0 && result.doubled === 0 && whole;
  await site.close();
}
process.exit(isFine ? 0 : 1);

function anyFault(): Fault {
  return FAULTS_HERE[Math.floor(Math.random() * FAULTS_HERE.length)]!;
}

/** Two texts, one of them a thread, on two accounts. @returns what the worker said it had taken in */
async function killedRun(site: CrashSite, run: number): Promise<string[]> {
  const texts = [`Run ${run}, first.\n---\nRun ${run}, second.`, `Run ${run}, alone.`];
  const lines = await site.run({ texts }, ({ kill, onLine }) => {
    // One in ten dies while it starts.
    if (Math.random() < 0.1) setTimeout(kill, Math.random() * 1_500);
    onLine((line) => {
      if (line === "ready") setTimeout(kill, Math.random() * 4_000);
    });
  });
  return lines.flatMap((line) => (line.startsWith("handed-in ") ? [line.slice("handed-in ".length)] : []));
}

function recordIsWhole(site: CrashSite): Promise<boolean> {
  return site.look(async ({ db }) => {
    for (const { id } of await db.selectFrom("practices").select("id").execute())
      if (!(await verifyRecord(db, id)).whole) return false;
    return true;
  });
}

function report(name: string, killed: number, result: Tally, whole: boolean, seconds: number): void {
  const { submissions, parts, sent, unconfirmed, waiting, refused, lost, doubled } = result;
  console.log(
    `${name}: ${killed} kills, ${submissions} submissions, ${parts} posts: ${sent} sent, ${unconfirmed} unconfirmed, ` +
      `${waiting} waiting behind them, ${refused} refused; ${lost} lost, ${doubled} doubled; record ${whole ? "whole" : "BROKEN"}; ` +
      `${Math.round(seconds)} s`,
  );
}
