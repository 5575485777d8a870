import { randomUUID } from "node:crypto";
import { jsonToLex, lexicons } from "@atproto/api";
import { type Context, Hono } from "hono";
import type { BlueskyCredentials } from "../credentials.ts";
import { addBlueskyOAuth } from "./bluesky-oauth.ts";
import { blobCid, cidOf } from "./cid.ts";
import { type FaultPlan, faultPlan, type StandInEnv } from "./faults.ts";
import { listen } from "./listen.ts";

interface KeptRecord {
  readonly uri: string;
  readonly collection: string;
  readonly rkey: string;
  value: { text?: string; [key: string]: unknown };
  cid: string;
  visibleFrom: Date;
  readonly counts: { likeCount: number; repostCount: number; replyCount: number; quoteCount: number };
}

/** A server that answers as Bluesky's does, for one account. */
export interface BlueskyStandIn extends FaultPlan {
  readonly url: string;
  readonly credentials: BlueskyCredentials;
  readonly appPassword: string;
  /** Finds the account by the names the world has for it: its handle, and the directory of accounts. */
  readonly fetch: typeof fetch;
  readonly records: readonly KeptRecord[];
  /** What was brought, byte by byte. */
  readonly pictures: readonly Uint8Array[];
  /** "com.atproto.repo.putRecord", in order. */
  readonly requests: readonly string[];
  /** How many posts there are with this text. */
  posts(text: string): number;
  /** The access token has run out; the refresh token still holds. */
  expire(): void;
  /** The app password was deleted, and Chaperone signed out. */
  revoke(): void;
  /** Lets the tokens of `credentials` in again. */
  letIn(): void;
  close(): Promise<void>;
}

export interface BlueskyStandInOptions {
  readonly now?: () => Date;
  /** Milliseconds until a record taken "late" is shown. */
  readonly lateBy?: number;
}

type Here = Context<StandInEnv>;

const DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz";
const HANDLE = "asha.test";
const POST = "app.bsky.feed.post";
const APP_PASSWORD = "abcd-2345-efgh-6723";

export async function startBluesky(options: BlueskyStandInOptions = {}): Promise<BlueskyStandIn> {
  const { now = () => new Date(), lateBy = 2_000 } = options;
  const records: KeptRecord[] = [];
  const requests: string[] = [];
  const blobs = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>();
  const tokens = { access: `access-${randomUUID()}`, refresh: `refresh-${randomUUID()}` };
  const first = { ...tokens };
  const handles = new Map([
    [HANDLE, DID],
    ["byrne.test", "did:plc:yk4dd2qkboz2yv6tpubpc6co"],
  ]);
  let isLate = false;

  /** Held to the network's own lexicons. */
  const answer = (c: Here, method: string, body: object) => {
    lexicons.assertValidXrpcOutput(method, jsonToLex(JSON.parse(JSON.stringify(body))));
    return c.json(body, 200, { date: now().toUTCString() });
  };
  const refuse = (c: Here, status: 400 | 401, error: string, message: string) =>
    c.json({ error, message }, status);
  const visible = (collection: string, rkey: string) =>
    records.find((one) => one.collection === collection && one.rkey === rkey && one.visibleFrom <= now());
  const session = () => ({
    did: DID,
    handle: HANDLE,
    accessJwt: tokens.access,
    refreshJwt: tokens.refresh,
    active: true,
  });

  const faults = faultPlan({
    isPost: (_, path) => path.endsWith("/com.atproto.repo.putRecord"),
    isMedia: (path) => path.endsWith("/com.atproto.repo.uploadBlob"),
    async takeLate(next) {
      isLate = true;
      await next();
      isLate = false;
    },
    rateLimited: (c) =>
      c.json({ error: "RateLimitExceeded", message: "Rate Limit Exceeded" }, 429, {
        "ratelimit-limit": "3000",
        "ratelimit-remaining": "0",
        "ratelimit-reset": String(Math.floor(now().getTime() / 1_000) + 300),
        date: now().toUTCString(),
      }),
    refused: (c, status) =>
      status === 401
        ? c.json({ error: "AuthMissing", message: "Authentication Required" }, 401)
        : c.json({ error: "Forbidden", message: "Forbidden" }, 403),
  });

  const app = new Hono<StandInEnv>();
  app.use(async (c, next) => {
    requests.push(c.req.path.replace("/xrpc/", ""));
    return faults.step(c, next);
  });
  const method = (name: string) => `/xrpc/${name}`;
  app.post(method("com.atproto.server.createSession"), async (c) => {
    const { identifier, password } = await c.req.json();
    const isRight = [HANDLE, DID].includes(identifier) && password === APP_PASSWORD;
    if (!isRight) return refuse(c, 401, "AuthenticationRequired", "Invalid identifier or password");
    return answer(c, "com.atproto.server.createSession", session());
  });
  app.post(method("com.atproto.server.refreshSession"), (c) => {
    if (c.req.header("authorization") !== `Bearer ${tokens.refresh}`)
      return refuse(c, 400, "ExpiredToken", "Token has been revoked");
    tokens.access = `access-${randomUUID()}`;
    tokens.refresh = `refresh-${randomUUID()}`;
    return answer(c, "com.atproto.server.refreshSession", session());
  });
  app.get(method("com.atproto.identity.resolveHandle"), (c) => {
    const did = handles.get(c.req.query("handle") ?? "");
    return did
      ? answer(c, "com.atproto.identity.resolveHandle", { did })
      : refuse(c, 400, "InvalidRequest", "Unable to resolve handle");
  });
  const oauth = addBlueskyOAuth(app, { did: DID, handle: HANDLE }, () => url);
  app.use("/xrpc/*", async (c, next) => {
    if (oauth.isSigned(c)) return next();
    const token = c.req.header("authorization")?.replace(/^Bearer /u, "");
    if (token === undefined) return refuse(c, 401, "AuthMissing", "Authentication Required");
    if (token !== tokens.access) return refuse(c, 400, "ExpiredToken", "Token has expired");
    return next();
  });
  app.get(method("com.atproto.server.getSession"), (c) => {
    const { did, handle, active } = session();
    return answer(c, "com.atproto.server.getSession", { did, handle, active });
  });
  app.post(method("com.atproto.repo.uploadBlob"), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const mimeType = c.req.header("content-type") ?? "*/*";
    blobs.set(blobCid(bytes), { bytes, type: mimeType });
    const blob = { $type: "blob", ref: { $link: blobCid(bytes) }, mimeType, size: bytes.length };
    return answer(c, "com.atproto.repo.uploadBlob", { blob });
  });
  app.get(method("com.atproto.sync.getBlob"), (c) => {
    const blob = blobs.get(c.req.query("cid") ?? "");
    return blob
      ? c.body(blob.bytes, 200, { "content-type": blob.type })
      : refuse(c, 400, "BlobNotFound", "Blob not found");
  });
  app.post(method("com.atproto.repo.putRecord"), async (c) => {
    const { repo, collection, rkey, record, swapRecord } = await c.req.json();
    if (repo !== DID) return refuse(c, 400, "InvalidRequest", "Could not find repo");
    try {
      lexicons.assertValidRecord(collection, jsonToLex(record));
    } catch {
      return refuse(c, 400, "InvalidRecord", "Invalid record");
    }
    const there = records.find((one) => one.collection === collection && one.rkey === rkey);
    if (there && swapRecord === null) return refuse(c, 400, "InvalidSwap", `Record was at ${there.cid}`);
    const uri = `at://${DID}/${collection}/${rkey}`;
    const cid = cidOf(record);
    const visibleFrom = new Date(now().getTime() + (isLate ? lateBy : 0));
    const counts = { likeCount: 0, repostCount: 0, replyCount: 0, quoteCount: 0 };
    if (there) Object.assign(there, { value: record, cid });
    else records.push({ uri, collection, rkey, value: record, cid, visibleFrom, counts });
    return answer(c, "com.atproto.repo.putRecord", { uri, cid });
  });
  app.get(method("com.atproto.repo.getRecord"), (c) => {
    const { collection = "", rkey = "" } = c.req.query();
    const record = visible(collection, rkey);
    if (!record) return refuse(c, 400, "RecordNotFound", "Could not locate record");
    const { uri, cid, value } = record;
    return answer(c, "com.atproto.repo.getRecord", { uri, cid, value });
  });
  app.get(method("com.atproto.repo.listRecords"), (c) => {
    const { collection } = c.req.query();
    const shown = records.filter((one) => one.collection === collection && one.visibleFrom <= now());
    const listed = shown.map(({ uri, cid, value }) => ({ uri, cid, value }));
    return answer(c, "com.atproto.repo.listRecords", { records: listed });
  });
  app.post(method("com.atproto.repo.deleteRecord"), async (c) => {
    const { collection, rkey } = await c.req.json();
    const record = visible(collection, rkey);
    if (record) records.splice(records.indexOf(record), 1);
    return answer(c, "com.atproto.repo.deleteRecord", {});
  });
  app.get(method("app.bsky.feed.getPosts"), (c) => {
    const uris = c.req.queries("uris") ?? [];
    const posts = records
      .filter((one) => uris.includes(one.uri) && one.visibleFrom <= now())
      .map(({ uri, cid, value, counts }) => ({
        uri,
        cid,
        author: { did: DID, handle: HANDLE },
        record: value,
        indexedAt: now().toISOString(),
        ...counts,
      }));
    return answer(c, "app.bsky.feed.getPosts", { posts });
  });

  const { url, close } = await listen(app);
  return {
    url,
    records,
    get pictures() {
      return [...blobs.values()].map(({ bytes }) => bytes);
    },
    requests,
    close,
    fail: faults.fail,
    mend: faults.mend,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { hostname, pathname, search } = new URL(request.url);
      const isHere = hostname === HANDLE || hostname === "plc.directory";
      return fetch(isHere ? new Request(`${url}${pathname}${search}`, request) : request);
    },
    appPassword: APP_PASSWORD,
    credentials: {
      network: "bluesky",
      service: url,
      did: DID,
      handle: HANDLE,
      session: { kind: "app-password", accessJwt: tokens.access, refreshJwt: tokens.refresh, pds: null },
    },
    posts: (text) =>
      records.filter(({ collection, value }) => collection === POST && value.text === text).length,
    expire: () => {
      tokens.access = `access-${randomUUID()}`;
    },
    revoke: () => {
      tokens.access = tokens.refresh = "revoked";
      oauth.revoke();
    },
    letIn: () => void Object.assign(tokens, first),
  };
}
