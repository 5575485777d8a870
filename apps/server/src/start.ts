import { fileURLToPath } from "node:url";
import { loadKey, openStore, type Store, StoreError } from "@chaperone/store";
import { Hono } from "hono";
import { createApp } from "./app.ts";
import { openCheckers } from "./checker/checkers.ts";
import { type Config, readConfig } from "./config.ts";
import { ensureDataFolder } from "./data-folder.ts";
import { keepHouse } from "./housekeeping.ts";
import { type Listening, listen } from "./listen.ts";
import { createLog, describeError, type Logger } from "./log.ts";
import type { Given, Services } from "./services.ts";
import { ensureFirstPerson } from "./sessions/first-person.ts";
import { newSetUpToken } from "./sessions/invitations.ts";
import { newOpeningLink } from "./sessions/opening-link.ts";
import { loadSite, type Site } from "./site.ts";
import { StartError } from "./start-error.ts";

const SITE = fileURLToPath(new URL("../../web/dist", import.meta.url));
/** The page is opened and read before anything is handed in. */
const WARM_UP_AFTER_MS = 3_000;
/** Loading keeps the thread busy, and a browser that was told the address asks for the page first. */
const LOAD_AFTER_MS = 500;

/** Opens the database, serves the page, and begins to do what is due. */
export async function start(): Promise<void> {
  const config = readConfig(process.env, SITE, process.argv.slice(2));
  const { publicUrl } = config;
  const log = createLog(config.logLevel);
  if ("folder" in config.database || "file" in config.key) ensureDataFolder(config.home);
  const [site, store] = await Promise.all([
    loadSite(config.site).catch((cause: unknown) => {
      throw new StartError("The page has not been built yet: run npm start, or npm run build.", { cause });
    }),
    openStore(config.database, loadKey(config.key), { newKey: config.newKey }),
  ]);
  const checkers = openCheckers();
  const { checkerFor } = checkers;
  const firstPerson = publicUrl ? null : await ensureFirstPerson(store, new Date());
  const openingLink = publicUrl ? null : newOpeningLink();
  const parts = serve(site, { store, checkerFor, log, publicUrl, firstPerson, openingLink });
  const server = await listen(parts, config.port, config.address).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  await say(config, openingLink?.token ?? null, store, server);

  const work = beginWork(parts, log);
  setTimeout(checkers.warmUp, WARM_UP_AFTER_MS).unref();
  onceTold(async () => {
    await server.close();
    await (await work).stop();
    await checkers.close();
    await store.close();
  });
}

/** Does what is due from now on. */
async function beginWork(parts: Serving, log: Logger): Promise<{ stop(): Promise<void> }> {
  await new Promise((resolve) => setTimeout(resolve, LOAD_AFTER_MS));
  const { desk, store, now } = await parts.services();
  const told = (where: string) => (error: unknown) => log.error({ where, error: describeError(error) });
  const started = desk.start().catch(told("jobs"));
  const stopHousekeeping = keepHouse(store, now, told("housekeeping"));
  return {
    async stop() {
      await started;
      // Waits for the post in hand: cut off, nobody would know whether it is there.
      await desk.stop();
      await stopHousekeeping();
    },
  };
}

interface Serving {
  fetch(request: Request, env: unknown): Response | Promise<Response>;
  services(): Promise<Services>;
}

/** The page at once; what is behind it takes longer to load, and is waited for by whoever asks for it first. */
function serve(site: Site, given: Given): Serving {
  const { publicUrl, log } = given;
  const page = createApp({ site, api: new Hono(), publicUrl, log });
  let loading: ReturnType<typeof load> | null = null;
  const loaded = (): ReturnType<typeof load> => {
    loading ??= load(site, given);
    return loading;
  };
  return {
    async fetch(request, env) {
      const isOfPage = !new URL(request.url).pathname.startsWith("/api/");
      return (isOfPage ? page : (await loaded()).app).fetch(request, env as object);
    },
    services: async () => (await loaded()).services,
  };
}

async function load(site: Site, given: Given): Promise<{ app: Hono; services: Services }> {
  const [{ createServices }, { createApi }] = await Promise.all([
    import("./services.ts"),
    import("./api/index.ts"),
  ]);
  const services = createServices(given);
  const { publicUrl, log } = given;
  return { services, app: createApp({ site, api: createApi(services), publicUrl, log }) };
}

async function say(
  { publicUrl }: Config,
  openingToken: string | null,
  store: Store,
  { url }: Listening,
): Promise<void> {
  if (publicUrl === null)
    return console.log(`Chaperone is open at ${url}#open=${openingToken} (stop with Ctrl+C)`);
  console.log(`Chaperone serves ${publicUrl.origin} at ${url} (stop with Ctrl+C)`);
  const token = await newSetUpToken(store, new Date());
  if (token) console.log(`It has no manager yet. Within a day, open ${publicUrl.origin}/#join=${token}`);
}

/** A terminal and the starting script may each send a signal, and the second must not cut the end short. */
function onceTold(stop: () => Promise<void>): void {
  let isTold = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (isTold) return;
      isTold = true;
      stop().then(() => process.exit(0), fail);
    });
}

/** Says what is wrong and ends. */
export function fail(error: unknown): void {
  if (error instanceof StartError || error instanceof StoreError) console.error(error.message);
  // Neither message nor cause of what was not foreseen: they may quote a draft.
  else console.error("Chaperone stopped by a fault of its own:", describeError(error));
  process.exit(1);
}
