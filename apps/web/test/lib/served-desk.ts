import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import { type Checker, JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import {
  type BlueskyStandIn,
  type MastodonStandIn,
  startBluesky,
  startMastodon,
} from "@chaperone/networks/testing";
import { loadKey, openStore } from "@chaperone/store";
import { createApi } from "../../../server/src/api/index.ts";
import { createApp } from "../../../server/src/app.ts";
import { listen } from "../../../server/src/listen.ts";
import { createLog } from "../../../server/src/log.ts";
import { createServices, type Services } from "../../../server/src/services.ts";
import { ensureFirstPerson } from "../../../server/src/sessions/first-person.ts";
import { newSetUpToken } from "../../../server/src/sessions/invitations.ts";
import { newOpeningLink } from "../../../server/src/sessions/opening-link.ts";
import { builtSite } from "./site.ts";

/** The page with a desk of its own behind it, and networks that stand in for the real ones. */
export interface ServedDesk {
  readonly url: string;
  /** Where a person begins: the printed address, or the set-up link. */
  readonly opening: string;
  readonly services: Services;
  readonly bluesky: BlueskyStandIn;
  readonly mastodon: MastodonStandIn;
  /** From now on the desk's check reads this with each text, as if it had come to know more since. */
  readWith(words: string): void;
  /** The desk's clock goes on by so much, and it looks at what is due. */
  later(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Shorter than a person's patience; the clock itself is moved where more is needed. */
const PACE = { sweep: 300, wait: { first: 200, most: 1_000 }, look: 2_000, send: 10_000, lease: 12_000 };

/** @param mode one person on this machine, or a practice with passkeys */
export async function openServedDesk(mode: "desk" | "practice" = "desk"): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), "chaperone-web-"));
  const port = await freePort();
  const publicUrl = mode === "practice" ? new URL(`http://localhost:${port}/`) : null;
  let ahead = 0;
  let added = "";
  const now = (): Date => new Date(Date.now() + ahead);
  const [bluesky, mastodon, site] = await Promise.all([
    startBluesky({ now }),
    // As much as the real one allows (rack_attack.rb).
    startMastodon({ now, deletes: { most: 30, within: 1_800_000 } }),
    builtSite(),
  ]);
  const log = createLog("silent");
  const store = await openStore({ folder: join(folder, "database") }, loadKey({ file: join(folder, "key") }));
  const services = createServices(
    {
      store,
      checkerFor: (author) => adding(quickChecker(author), () => added),
      log,
      publicUrl,
      openingLink: publicUrl ? null : newOpeningLink(),
      firstPerson: publicUrl ? null : await ensureFirstPerson(store, now()),
    },
    { reach: { allowLoopback: true, timeout: 10_000, fetch: bluesky.fetch }, now, pace: PACE },
  );
  const app = createApp({ site, api: createApi(services), publicUrl, log });
  const server = await listen(app, port);
  await services.desk.start();
  const url = publicUrl?.href ?? server.url;
  const token = services.openingLink?.token ?? (await newSetUpToken(services.store, now()));
  return {
    url,
    opening: `${url}#${publicUrl ? "join" : "open"}=${token}`,
    services,
    bluesky,
    mastodon,
    readWith(words) {
      added = words;
    },
    async later(ms) {
      ahead += ms;
    },
    async close() {
      await server.close();
      await services.desk.stop();
      await store.close();
      await Promise.all([bluesky.close(), mastodon.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rules and lists alone, as the page has with a language model that changes nothing. */
const quickChecker: Services["checkerFor"] = ({ country, profession }) =>
  createChecker({
    jurisdiction: JURISDICTIONS.find((one) => one === country) ?? "GB",
    profession: PROFESSIONS.find((one) => one === profession) ?? "doctor",
  });

const adding = (checker: Checker, words: () => string): Checker => ({
  ...checker,
  check: (draft, options) => checker.check({ ...draft, text: `${draft.text}${words()}` }, options),
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
