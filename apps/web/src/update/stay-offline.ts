import { SERVICE_WORKER } from "../../content-policy.ts";
import { type FromServiceWorker, nameOf, type ToServiceWorker } from "./build.ts";
import { tellNewerVersion } from "./newer-version.ts";

/** How often a window that stays open asks whether there is a newer version. */
const EVERY_MS = 3_600_000;
/** The language model, which the checker itself asks for, goes first. */
const AHEAD_AFTER_MS = 10_000;

/**
 * Keeps the page's own files in this browser, so that it opens offline, and notices newer versions. Where that is not
 * allowed (plain http, a private window), the page works without.
 */
export async function stayOffline(): Promise<void> {
  const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
  if (!build || !("serviceWorker" in navigator) || !("locks" in navigator)) return;
  const { serviceWorker } = navigator;
  const scope = new URL("./", location.href).href;
  // Held as long as the window is open: no file of its version is removed meanwhile.
  void navigator.locks.request(nameOf(scope, build), { mode: "shared" }, () => new Promise(() => {}));
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<FromServiceWorker>) => {
    if (data.type === "ready" && data.build !== build) tellNewerVersion();
  });
  await atRest();
  // Where the browser refuses, the page works without.
  const registration = await serviceWorker
    .register(`./${SERVICE_WORKER}`, { updateViaCache: "none" })
    .catch(() => null);
  if (!registration) return;
  lookForNewer(registration);
  await serviceWorker.ready;
  tell(registration, { type: "opened" });
  if (!mayFetchAhead()) return;
  await new Promise((resolve) => setTimeout(resolve, AHEAD_AFTER_MS));
  await atRest();
  tell(registration, { type: "fetch-ahead" });
}

/** The newest there is; it may wait until the one before it is done. */
const tell = ({ waiting, active }: ServiceWorkerRegistration, message: ToServiceWorker): void =>
  (waiting ?? active)?.postMessage(message);

function lookForNewer(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < EVERY_MS) return;
    last = Date.now();
    // Offline it cannot, and need not.
    registration.update().catch(() => {});
  });
}

/** Once the page is there and has nothing to do. */
async function atRest(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise<unknown>((resolve) =>
    "requestIdleCallback" in globalThis
      ? requestIdleCallback(resolve, { timeout: 5_000 })
      : setTimeout(resolve, 1_000),
  );
}

/** Not over a line that somebody pays for by the byte, or a very slow one. */
function mayFetchAhead(): boolean {
  const { connection } = navigator as {
    readonly connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData !== true && !connection?.effectiveType?.endsWith("2g");
}
