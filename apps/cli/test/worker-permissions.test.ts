import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { eventually } from "./eventually.ts";
import { missingNats, startNats } from "./nats.ts";
import { exchangeWith } from "./posts-and-results.ts";
import { workerHere } from "./worker-here.ts";

const OPERATOR = { user: "operator", pass: "invented-operator-1" };
const PASSWORD = "invented-worker-2";
const folder = mkdtempSync(join(tmpdir(), "chaperone-worker-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What docs/at-scale.md says a worker needs. */
const documented = /```\n(publish: \[[^`]*?)```/u.exec(
  readFileSync(new URL("../../../docs/at-scale.md", import.meta.url), "utf8"),
)?.[1];

const users = (worker: string): string => `users: [
  { user: "${OPERATOR.user}", password: "${OPERATOR.pass}" }
  { user: "worker", password: "${PASSWORD}", permissions: { ${worker} } }
]`;

describe.skipIf(missingNats !== null)("a user that may do little", () => {
  it("needs what the document says: posts are checked, acknowledged, and found again", async () => {
    const nats = await startNats({ nodes: 1, authorization: users(documented!), signIn: OPERATOR });
    const exchange = await exchangeWith(nats.addresses, OPERATOR);
    const makes = workerHere(["--nats", nats.addresses, ...as(OPERATOR.user, OPERATOR.pass), "--create"]);
    await eventually(() => exchange.waiting().catch(() => -1)).toBe(0);
    await makes.stop();
    await makes.ended;

    // Refused once by the test, so that the worker also has to look for a result.
    await exchange.send('{ "text": "Mary went home." }', "again");
    const consumer = await exchange.client.consumers.get("chaperone-posts", "chaperone");
    (await consumer.next())!.nak();
    await exchange.send('{ "text": "Lovely day." }', "new");
    const worker = workerHere(["--nats", nats.addresses, ...as("worker", PASSWORD)]);
    await eventually(() => exchange.count()).toBe(2);
    await eventually(() => exchange.waiting()).toBe(0);
    await worker.stop();
    expect(await worker.ended).toBe(0);
    expect(worker.err()).toMatch(/stopped: 2 checked\.\n$/u);
    expect(worker.err()).not.toMatch(/complain|invented-worker/u);
    await exchange.close();
    await nats.close();
  }, 60_000);

  it("is told where it may not do something", async () => {
    const nats = await startNats({
      nodes: 1,
      authorization: users('publish: ["nothing"], subscribe: ["_INBOX.>"]'),
      signIn: OPERATOR,
    });
    const worker = workerHere(["--nats", nats.addresses, ...as("worker", PASSWORD)]);
    await eventually(worker.err).toMatch(/JetStream is not ready \(it may not publish\)/u);
    await worker.stop();
    expect(await worker.ended).toBe(0);
    await nats.close();
  }, 60_000);
});

function as(user: string, password: string): readonly string[] {
  const file = join(folder, user);
  writeFileSync(file, password);
  return ["--user", user, "--password-file", file];
}
