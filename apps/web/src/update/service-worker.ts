import { isWorkerScript } from "../../content-policy.ts";
import { type Build, nameOf } from "./build.ts";
import { keptFiles } from "./kept-files.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** Written in by the build (offline.ts). */
declare const BUILD: Build;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const files = keptFiles(scope, BUILD);
const byPath = new Map(BUILD.files.map((file) => [file.path, file]));

/**
 * A new version comes into use as soon as its files are there: no window is reloaded, and windows of the old version
 * keep their files until they close. So any reload brings the new one, however many windows there are.
 */
worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const path = pathOf(url);
  const file = byPath.get(path);
  const asIfAbsent = (): Promise<Response> => fetch(event.request);
  if (path === "index.html") event.respondWith(page(event.request));
  // What the browser threw away may by now be another version's with the host.
  else if (file) event.respondWith(files.file(file).catch(asIfAbsent));
  else if (path.startsWith("assets/"))
    event.respondWith(files.ofOthers(path).then((found) => found ?? asIfAbsent()));
});

worker.addEventListener("message", (event) => {
  event.waitUntil(event.data.type === "fetch-ahead" ? fetchAhead() : removeUnused());
});

async function install(): Promise<void> {
  const wanted = BUILD.files.filter(({ isForLater }) => !isForLater);
  // The engine first, which the page itself is waiting for: nothing else takes its share of the line.
  await Promise.all(wanted.filter(({ path }) => isWorkerScript(path)).map(files.file));
  await Promise.all(wanted.map(files.file));
  await files.becomeNewest();
  for (const client of await windows()) client.postMessage({ type: "ready", build: BUILD.id });
  // The browser may take its time over it, while the old one is busy. Nothing depends on it.
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await removeUnused();
}

const page = async (request: Request): Promise<Response> =>
  (await files.newestPage().catch(() => undefined)) ?? fetch(request);

/** One after the other, so that a slow line brings one file after the other and not all of them late. */
async function fetchAhead(): Promise<void> {
  for (const file of BUILD.files.filter(({ isForLater }) => isForLater)) await files.file(file);
}

/** Of other builds, those that no window uses. Each window holds a lock with its build's name. */
async function removeUnused(): Promise<void> {
  const others = await files.otherBuilds();
  // A newer one, or one on its way in, tidies up itself.
  if (others.length === 0 || worker.registration.installing || !(await files.isNewest())) return;
  const { held = [] } = await navigator.locks.query();
  const used = held.map(({ name }) => name).filter((name) => name?.startsWith(nameOf(scope, "")));
  // A window without a lock is just opening, and its build unknown.
  if (used.length < (await windows()).length) return;
  for (const name of others) if (!used.includes(name)) await files.remove(name);
}

/** The page's own; other pages of the same host are none of its business. */
async function windows() {
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope) && pathOf(url) === "index.html");
}

/** From the page's folder, whose own address stands for the page. */
const pathOf = (url: string): string =>
  new URL(url).pathname.slice(new URL(scope).pathname.length) || "index.html";
