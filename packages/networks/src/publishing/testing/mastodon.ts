import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import type { mastodon } from "masto";
import { SerializerNativeImpl } from "masto/adapters/serializers/index.js";
import { countOnMastodon } from "../../mastodon/count.ts";
import type { MastodonCredentials } from "../credentials.ts";
import { type FaultPlan, faultPlan, type StandInEnv } from "./faults.ts";
import { type Allowed, rateLimit } from "./limits.ts";
import { listen } from "./listen.ts";
import {
  configurationOf,
  credentialAccountOf,
  type KeptAccount,
  type KeptStatus,
  type StandInLimits,
  statusOf,
} from "./mastodon-entities.ts";
import { addMastodonOAuth } from "./mastodon-oauth.ts";

export interface MastodonStandInOptions {
  readonly limits?: Partial<StandInLimits>;
  readonly now?: () => Date;
  /** How often a picture is answered as still in the works. */
  readonly looksUntilReady?: number;
  /** Milliseconds until a status taken "late" is shown. */
  readonly lateBy?: number;
  /** How many statuses may be deleted; no limit when absent. */
  readonly deletes?: Allowed;
  /** Before 4.3 a server did not answer for many statuses at once. */
  readonly isOld?: boolean;
}

/** A server that answers as Mastodon does, for one account. */
export interface MastodonStandIn extends FaultPlan {
  readonly url: string;
  readonly credentials: MastodonCredentials;
  readonly account: KeptAccount;
  readonly statuses: readonly KeptStatus[];
  /** What was brought, byte by byte. */
  readonly pictures: readonly Uint8Array[];
  /** "POST /api/v1/statuses", in order. */
  readonly requests: readonly string[];
  /** How many posts there are with this text. */
  posts(text: string): number;
  /** A status of somebody else's, or with a poll. @returns its id */
  add(text: string, what: { readonly isAnothers?: boolean; readonly hasPoll?: boolean }): string;
  /** Ends the account's sign-in, as its owner can in the settings. */
  revoke(): void;
  /** Lets the token of `credentials` in again. */
  letIn(): void;
  close(): Promise<void>;
}

const LIMITS: StandInLimits = {
  characters: 500,
  perLink: 23,
  pictures: 4,
  pictureBytes: 16_777_216,
  pixels: 33_177_600,
  description: 1_500,
};
const KEY_HOLDS = 3_600_000;

type Here = Context<StandInEnv>;

export async function startMastodon(options: MastodonStandInOptions = {}): Promise<MastodonStandIn> {
  const { now = () => new Date(), looksUntilReady = 0, lateBy = 2_000 } = options;
  const limits = { ...LIMITS, ...options.limits };
  const account: KeptAccount = {
    id: "7",
    username: "asha",
    displayName: "Dr Asha Mar",
    bio: "GP in Ardmore",
  };
  const tokens = new Set([`token-${randomUUID()}`]);
  const statuses: KeptStatus[] = [];
  const keys = new Map<string, { id: string; until: number }>();
  const media = new Map<string, { entity: mastodon.v1.MediaAttachment; looks: number; file: File }>();
  const deletes = options.deletes && rateLimit(options.deletes, now);
  const requests: string[] = [];
  const brought: Uint8Array[] = [];
  const serializer = new SerializerNativeImpl();
  let isLate = false;
  // Never the same again, also after some were deleted.
  let made = 0;
  const newId = (): string => String(110_000_000_000_000 + made++);

  const answer = (c: Here, body: unknown, status: 200 | 202 | 206 | 404 | 422 = 200) =>
    c.body(serializer.serialize("json", body), status, {
      "content-type": "application/json; charset=utf-8",
      date: now().toUTCString(),
    });
  const notFound = (c: Here) => answer(c, { error: "Record not found" }, 404);
  const show = (c: Here, status: KeptStatus) => answer(c, statusOf(status, account, url));
  const visible = (id: string) => statuses.find((one) => one.id === id && one.visibleFrom <= now());

  const faults = faultPlan({
    isPost: (method, path) => method === "POST" && path === "/api/v1/statuses",
    isMedia: (path) => path === "/api/v2/media",
    async takeLate(next) {
      isLate = true;
      await next();
      isLate = false;
    },
    rateLimited: (c) =>
      c.json({ error: "Too many requests" }, 429, {
        "x-ratelimit-limit": "300",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": new Date(now().getTime() + 300_000).toISOString(),
        date: now().toUTCString(),
      }),
    refused: (c, status) =>
      c.json(
        { error: status === 401 ? "The access token was revoked" : "This action is not allowed" },
        status,
      ),
  });

  const app = new Hono<StandInEnv>();
  app.use(async (c, next) => {
    requests.push(`${c.req.method} ${c.req.path}`);
    return faults.step(c, next);
  });
  addMastodonOAuth(app, account, tokens);
  app.get("/media/:id", async (c) => {
    const kept = media.get(c.req.param("id"));
    return kept ? c.body(await kept.file.bytes(), 200, { "content-type": kept.file.type }) : notFound(c);
  });
  app.get("/api/v2/instance", (c) =>
    answer(c, { domain: "127.0.0.1", version: "4.4.0", configuration: configurationOf(limits) }),
  );
  app.use("/api/*", async (c, next) => {
    const token = c.req.header("authorization")?.replace(/^Bearer /u, "") ?? "";
    if (!tokens.has(token)) return c.json({ error: "The access token is invalid" }, 401);
    return next();
  });
  app.get("/api/v1/accounts/verify_credentials", (c) => answer(c, credentialAccountOf(account, url)));

  app.post("/api/v2/media", async (c) => {
    const { file, description } = await c.req.parseBody();
    if (!(file instanceof File)) return answer(c, { error: "Validation failed: File can't be blank" }, 422);
    if (file.size > limits.pictureBytes)
      return answer(c, { error: "Validation failed: File is too big" }, 422);
    brought.push(new Uint8Array(await file.arrayBuffer()));
    const id = String(1_000 + media.size);
    const entity: mastodon.v1.MediaAttachment = {
      id,
      type: "image",
      url: `${url}/media/${id}`,
      previewUrl: `${url}/media/${id}/small`,
      description: String(description ?? ""),
    };
    media.set(id, { entity, looks: looksUntilReady, file });
    return looksUntilReady > 0 ? answer(c, { ...entity, url: null }, 202) : answer(c, entity);
  });
  app.get("/api/v1/media/:id", (c) => {
    const kept = media.get(c.req.param("id"));
    if (kept === undefined) return notFound(c);
    kept.looks--;
    return kept.looks > 0 ? answer(c, { ...kept.entity, url: null }, 206) : answer(c, kept.entity);
  });

  const read = async (c: Here) => {
    const body = serializer.deserialize<Partial<mastodon.rest.v1.CreateStatusParamsWithMediaIds>>(
      "json",
      await c.req.text(),
    );
    const pictures = (body.mediaIds ?? []).map((id) => media.get(id));
    const text = (body.status ?? "").trim();
    const problem =
      (text === "" && pictures.length === 0 && "Validation failed: Text can't be blank") ||
      (countOnMastodon(text, limits.perLink) > limits.characters &&
        "Validation failed: Text character limit exceeded") ||
      (pictures.includes(undefined) && "Record not found") ||
      (pictures.some((one) => one!.looks > 0) &&
        "Cannot attach files that have not finished processing. Try again in a moment!");
    const media_ = pictures.map((one) => one!.entity);
    return { body, text, problem, media: media_ };
  };
  app.post("/api/v1/statuses", async (c) => {
    const key = c.req.header("idempotency-key");
    const before = key === undefined ? undefined : keys.get(key);
    const earlier = before && before.until > now().getTime() && statuses.find(({ id }) => id === before.id);
    if (earlier) return show(c, earlier);
    const { body, text, problem, media: pictures } = await read(c);
    if (problem) return answer(c, { error: problem }, 422);
    if (body.inReplyToId && !visible(body.inReplyToId))
      return answer(c, { error: "The post you are trying to reply to does not appear to exist." }, 404);
    const visibleFrom = new Date(now().getTime() + (isLate ? lateBy : 0));
    const status: KeptStatus = {
      id: newId(),
      createdAt: now(),
      accountId: account.id,
      text,
      spoilerText: body.spoilerText ?? "",
      sensitive: body.sensitive ?? (body.spoilerText ?? "") !== "",
      hasPoll: false,
      visibility: body.visibility ?? "public",
      language: body.language ?? null,
      inReplyToId: body.inReplyToId ?? null,
      media: pictures,
      editedAt: null,
      visibleFrom,
      counts: { likes: 0, reposts: 0, replies: 0, quotes: 0 },
    };
    statuses.push(status);
    const parent = status.inReplyToId && visible(status.inReplyToId);
    if (parent) parent.counts.replies++;
    // As Mastodon does, the key is written last: while a post is in the works, the same key makes another.
    if (key !== undefined) {
      const until = now().getTime() + KEY_HOLDS;
      setTimeout(() => keys.set(key, { id: status.id, until }), isLate ? lateBy : 0);
      if (!isLate) keys.set(key, { id: status.id, until });
    }
    return show(c, status);
  });
  app.get("/api/v1/statuses", (c) => {
    if (options.isOld) return notFound(c);
    const ids = c.req.queries("id[]") ?? [];
    if (ids.length > 20) return answer(c, { error: "Validation failed" }, 422);
    const found = statuses.filter(({ id, visibleFrom }) => ids.includes(id) && visibleFrom <= now());
    return answer(
      c,
      found.map((status) => statusOf(status, account, url)),
    );
  });
  app.get("/api/v1/statuses/:id", (c) => {
    const status = visible(c.req.param("id"));
    return status ? show(c, status) : notFound(c);
  });
  app.get("/api/v1/statuses/:id/source", (c) => {
    const status = visible(c.req.param("id"));
    if (!status) return notFound(c);
    const { id, text, spoilerText } = status;
    return answer(c, { id, text, spoilerText } satisfies mastodon.v1.StatusSource);
  });
  app.put("/api/v1/statuses/:id", async (c) => {
    const status = visible(c.req.param("id"));
    if (!status) return notFound(c);
    const { body, text, problem, media: pictures } = await read(c);
    if (problem) return answer(c, { error: problem }, 422);
    const { spoilerText = "", sensitive = spoilerText !== "", language = status.language } = body;
    Object.assign(status, { text, media: pictures, spoilerText, sensitive, language, editedAt: now() });
    return show(c, status);
  });
  app.delete("/api/v1/statuses/:id", async (c, next) => {
    const taken = deletes?.take();
    if (taken?.isOver) return c.json({ error: "Too many requests" }, 429, taken.headers);
    await next();
    for (const [name, value] of Object.entries(taken?.headers ?? {})) c.res.headers.set(name, value);
  });
  app.delete("/api/v1/statuses/:id", async (c) => {
    const status = visible(c.req.param("id"));
    if (status?.accountId !== account.id) return notFound(c);
    statuses.splice(statuses.indexOf(status), 1);
    const { deleteMedia } = serializer.deserialize<{ deleteMedia?: boolean }>(
      "json",
      (await c.req.text()) || "{}",
    );
    if (deleteMedia) for (const { id } of status.media) media.delete(id);
    return answer(c, { ...statusOf(status, account, url), text: status.text });
  });
  app.get("/api/v1/accounts/:id/statuses", (c) => {
    const limit = Number(c.req.query("limit") ?? 20);
    const maxId = c.req.query("max_id");
    const shown = statuses
      .filter(({ id, visibleFrom }) => visibleFrom <= now() && (maxId === undefined || id < maxId))
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    return answer(
      c,
      shown.slice(0, limit).map((status) => statusOf(status, account, url)),
    );
  });
  app.get("/api/v2/search", (c) => {
    const found = statuses.filter((status) => c.req.query("q") === statusOf(status, account, url).url);
    const result = { accounts: [], hashtags: [], statuses: found.map((one) => statusOf(one, account, url)) };
    return answer(c, result satisfies mastodon.v2.Search);
  });

  const { url, close } = await listen(app);
  const [accessToken = ""] = tokens;
  const handle = `@asha@${new URL(url).host}`;
  return {
    url,
    account,
    statuses,
    pictures: brought,
    requests,
    close,
    fail: faults.fail,
    mend: faults.mend,
    credentials: { network: "mastodon", instance: url, accountId: account.id, handle, accessToken },
    add(text, { isAnothers = false, hasPoll = false }) {
      const id = newId();
      statuses.push({
        id,
        createdAt: now(),
        accountId: isAnothers ? "8" : account.id,
        text,
        spoilerText: "",
        sensitive: false,
        hasPoll,
        visibility: "public",
        language: "en",
        inReplyToId: null,
        media: [],
        editedAt: null,
        visibleFrom: now(),
        counts: { likes: 0, reposts: 0, replies: 0, quotes: 0 },
      });
      return id;
    },
    posts: (text) => statuses.filter((status) => status.text === text.trim()).length,
    revoke: () => tokens.clear(),
    letIn: () => void tokens.add(accessToken),
  };
}
