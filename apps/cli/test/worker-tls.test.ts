import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./eventually.ts";
import { missingNats, type NatsServers, startNats } from "./nats.ts";
import { type Exchange, exchangeWith } from "./posts-and-results.ts";
import { workerHere } from "./worker-here.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl)
  console.warn("No openssl is installed here, so chaperone worker is not tested with certificates.");

const folder = mkdtempSync(join(tmpdir(), "chaperone-worker-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

/** An authority of the test's own, and a certificate it signed for this machine. */
function makeCertificates(): void {
  const openssl = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync("openssl", [...args], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`openssl ${args[0]} failed: ${stderr}`);
  };
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl(
    "req",
    "-x509",
    ...key,
    "-keyout",
    "ca.key",
    "-out",
    "ca.pem",
    "-subj",
    "/CN=Invented",
    "-days",
    "2",
  );
  openssl("req", ...key, "-keyout", "own.key", "-out", "own.csr", "-subj", "/CN=localhost");
  writeFileSync(file("names"), "subjectAltName=DNS:localhost,IP:127.0.0.1");
  const signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names", "-days", "2"];
  openssl("x509", "-req", "-in", "own.csr", "-out", "own.pem", ...signing);
}

describe.skipIf(missingNats !== null || !hasOpenssl)("a server with TLS that asks for a certificate", () => {
  let nats: NatsServers;
  let exchange: Exchange;
  let addresses: string;
  beforeAll(async () => {
    makeCertificates();
    const tls = { caFile: file("ca.pem"), certFile: file("own.pem"), keyFile: file("own.key") };
    nats = await startNats({
      nodes: 1,
      tls: `cert_file: "${tls.certFile}", key_file: "${tls.keyFile}", ca_file: "${tls.caFile}", verify: true`,
      signIn: { tls },
    });
    exchange = await exchangeWith(nats.addresses, { tls });
    addresses = nats.addresses.replaceAll("nats://", "tls://");
  }, 90_000);
  afterAll(async () => {
    await exchange.close();
    await nats.close();
  });

  const own = ["--tls-cert", file("own.pem"), "--tls-key", file("own.key")];

  it("is used by a worker that knows the authority and has a certificate", async () => {
    const args = ["--nats", addresses, "--create", "--tls-ca", file("ca.pem"), ...own];
    const worker = workerHere(args);
    await eventually(() => exchange.waiting().catch(() => -1)).toBe(0);
    await exchange.send('{ "text": "Lovely day." }', "one");
    await eventually(() => exchange.count()).toBe(1);
    await worker.stop();
    expect(await worker.ended).toBe(0);
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ["whose authority is not known", own, /no connection to the servers \([A-Z_]*CERT|UNABLE_TO/u],
    ["that asks for what the worker has not", ["--tls-ca", file("ca.pem")], /no connection to the servers/u],
  ])(
    "is not used: one %s",
    async (_name, args, sentence) => {
      const worker = workerHere(["--nats", addresses, ...args]);
      await eventually(worker.err).toMatch(sentence);
      expect(worker.err()).not.toContain("takes posts");
      await worker.stop();
      expect(await worker.ended).toBe(0);
    },
    60_000,
  );
});
