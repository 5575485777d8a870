import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";
import { coversFor, createChecker, sortImageWords } from "@chaperone/checker";
import { cleanCopy, lookAt, openImage } from "@chaperone/images";
import { loadImageTools } from "@chaperone/images/node";
import { loadReader } from "@chaperone/reader/node";
import sharp from "sharp";
import { afterEach, expect, it, vi } from "vitest";
import { readTraining, toDraft } from "../bench/lib/corpus.ts";

/** Every way out of a Node process. The page's are tried in a real browser by the page's own tests. */
function closeEveryWayOut(): string[] {
  const tried: string[] = [];
  const refuse = (way: string) =>
    vi.fn(() => {
      tried.push(way);
      throw new Error(`The checker tried to use ${way}.`);
    });
  vi.stubGlobal("fetch", refuse("fetch"));
  vi.stubGlobal("WebSocket", refuse("WebSocket"));
  vi.stubGlobal("EventSource", refuse("EventSource"));
  vi.stubGlobal("XMLHttpRequest", refuse("XMLHttpRequest"));
  vi.stubGlobal("navigator", { sendBeacon: refuse("sendBeacon") });
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(refuse("a socket"));
  vi.spyOn(net, "connect").mockImplementation(refuse("net.connect"));
  vi.spyOn(tls, "connect").mockImplementation(refuse("tls.connect"));
  vi.spyOn(dgram, "createSocket").mockImplementation(refuse("a datagram socket"));
  vi.spyOn(dns, "lookup").mockImplementation(refuse("dns.lookup") as never);
  vi.spyOn(dns.promises, "lookup").mockImplementation(refuse("dns.promises.lookup") as never);
  for (const library of [http, https]) {
    vi.spyOn(library, "request").mockImplementation(refuse("http.request"));
    vi.spyOn(library, "get").mockImplementation(refuse("http.get"));
  }
  return tried;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("the whole checker, language model included, works with every way to the network closed, and tries none", async () => {
  const tried = closeEveryWayOut();
  const written = [
    vi.spyOn(console, "log"),
    vi.spyOn(console, "error"),
    vi.spyOn(console, "warn"),
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
  ];
  const checker = createChecker({ jurisdiction: "IE", profession: "doctor", reader: loadReader });
  // A few posts of every file: each of the checker's parts has something to do.
  const posts = readTraining().flatMap(({ posts }) => posts.filter((_, index) => index % 60 === 0));
  const verdicts = await Promise.all(posts.map((post) => checker.check(toDraft(post))));
  expect(tried).toEqual([]);
  expect(verdicts.flatMap(({ coverage }) => coverage.filter(({ run }) => run.state !== "ran"))).toEqual([]);
  expect(verdicts.filter(({ level }) => level === "must").length).toBeGreaterThan(10);
  for (const way of written) expect(way).not.toHaveBeenCalled();
});

it("a closed way is noticed: the test can fail", () => {
  const tried = closeEveryWayOut();
  expect(() => fetch("http://127.0.0.1")).toThrow();
  expect(() => net.connect(1)).toThrow();
  expect(tried).toEqual(["fetch", "net.connect"]);
});

it("a picture is looked at and copied with every way to the network closed, and none is tried", async () => {
  const tried = closeEveryWayOut();
  const written = [vi.spyOn(console, "log"), vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  const sign = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#d8e4d0"/><text x="60" y="200" font-size="44" font-family="sans-serif">HARTE, EDNA 4471902</text></svg>`;
  const bytes = new Uint8Array(await sharp(Buffer.from(sign)).jpeg().toBuffer());
  const { codec, detectors, decodeJpeg2000 } = await loadImageTools();
  const image = await openImage(bytes, codec, { decodeJpeg2000 });
  const seen = await sortImageWords(await lookAt(image, detectors));
  const covers = coversFor(seen).map(({ region }) => region);
  const copy = await cleanCopy({ image, seen, covers, codec, detectors });
  expect(tried).toEqual([]);
  expect(seen.coverage.filter(({ run }) => run.state !== "ran")).toEqual([]);
  expect(covers).toHaveLength(1);
  expect(copy.isClean).toBe(true);
  for (const way of written) expect(way).not.toHaveBeenCalled();
});
