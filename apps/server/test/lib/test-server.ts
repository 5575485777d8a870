import type { Pace } from "@chaperone/desk";
import { fakeChecker } from "@chaperone/desk/testing";
import { newId, type Role, type Store } from "@chaperone/store";
import type { Hono } from "hono";
import { createApi } from "../../src/api/index.ts";
import { createApp } from "../../src/app.ts";
import { createLog } from "../../src/log.ts";
import { createServices, type Services } from "../../src/services.ts";
import { ensureFirstPerson } from "../../src/sessions/first-person.ts";
import { newOpeningLink } from "../../src/sessions/opening-link.ts";
import { beginSession, LIFETIME } from "../../src/sessions/sessions.ts";
import type { Site } from "../../src/site.ts";
import { type TestClock, testClock } from "./clock.ts";
import { type Visitor, visitor } from "./visitor.ts";

export const DESK = "http://127.0.0.1:4173";
export const PRACTICE = "https://posts.ardmore.example";

export interface TestServer {
  readonly app: Hono;
  readonly services: Services;
  readonly store: Store;
  readonly clock: TestClock;
  readonly origin: string;
  /** Lines of the log. */
  readonly lines: string[];
  /** A browser that nobody has signed in with. */
  stranger(): Visitor;
  /** The one person of a desk, by the address that was printed. */
  doctor(): Promise<Visitor>;
  /** A new member of the practice, signed in. */
  member(role: Role, name: string): Promise<Visitor & { id: string }>;
}

export interface Options {
  readonly publicUrl?: string | null;
  readonly site?: Site;
  readonly pace?: Partial<Pace>;
  readonly clock?: TestClock;
}

/** The routes on a store, with a checker that finds words made for it and networks on this machine. */
export async function openServer(store: Store, options: Options = {}): Promise<TestServer> {
  const { publicUrl = null, site = new Map(), pace = {}, clock = testClock() } = options;
  const lines: string[] = [];
  const log = createLog("debug", (line) => lines.push(line));
  const isForOne = publicUrl === null;
  const checker = fakeChecker();
  const services = createServices(
    {
      store,
      log,
      checkerFor: () => checker,
      publicUrl: isForOne ? null : new URL(publicUrl),
      firstPerson: isForOne ? await ensureFirstPerson(store, clock.now()) : null,
      openingLink: isForOne ? newOpeningLink() : null,
    },
    { now: clock.now, pace, reach: { allowLoopback: true, timeout: 1_500 } },
  );
  const app = createApp({ site, api: createApi(services), publicUrl: services.publicUrl, log });
  const origin = publicUrl ?? DESK;
  return {
    app,
    services,
    store,
    clock,
    origin,
    lines,
    stranger: () => visitor(app, origin),
    async doctor() {
      const page = visitor(app, origin);
      await page.api.open.$post({ json: { token: services.openingLink!.token } });
      return page;
    },
    async member(role, name) {
      const id = await keepMember(store, role, name, clock.now());
      const page = visitor(app, origin);
      page.cookies.set("__Host-chaperone", await beginSession(store.db, id, clock.now(), LIFETIME.practice));
      return { ...page, id };
    },
  };
}

async function keepMember({ db }: Store, role: Role, name: string, now: Date): Promise<string> {
  const there = await db.selectFrom("practices").orderBy("createdAt").select("id").executeTakeFirst();
  const practiceId = there?.id ?? newId(now);
  if (!there)
    await db
      .insertInto("practices")
      .values({ id: practiceId, name: "Ardmore Practice", policy: {}, createdAt: now })
      .execute();
  const personId = newId(now);
  await db
    .insertInto("people")
    .values({ id: personId, name, email: null, createdAt: now, settings: {} })
    .execute();
  await db
    .insertInto("members")
    .values({ practiceId, personId, role, joinedAt: now, leftAt: null })
    .execute();
  return personId;
}
