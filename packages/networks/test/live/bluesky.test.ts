import { createHmac, randomUUID } from "node:crypto";
import { Agent, AtpAgent } from "@atproto/api";
import {
  type BlueskyClient,
  type BlueskyCredentials,
  blueskyOAuth,
  type Connection,
  connectBluesky,
  publisherOf,
} from "@chaperone/networks/publishing";
import { testConnection } from "@chaperone/networks/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { errorOf, picture, post } from "../publishing/lib/post.ts";
import { signIn } from "./person.ts";

const { CHAPERONE_LIVE_PDS: service, CHAPERONE_LIVE_DIRECTORY: directory } = process.env;
if (!service) console.log("The tests against Bluesky's own server did not run: npm run test:live runs them.");

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const PASSWORD = "a long password of somebody invented";
const COLLECTION = "app.bsky.feed.post";
const publisher = publisherOf("bluesky")!;
const guard = { allowLoopback: true, timeout: 30_000 };

describe.skipIf(!service)("Bluesky's own server", { timeout: 60_000 }, () => {
  let asha: BlueskyCredentials;
  let byrne: BlueskyCredentials;
  /** The account's owner, with the account's own password. */
  const owners = new Map<string, AtpAgent>();

  async function join(name: string): Promise<BlueskyCredentials> {
    const handle = `${name}-${randomUUID().slice(0, 6)}.test`;
    const owner = new AtpAgent({ service: service! });
    await owner.createAccount({ handle, email: `${handle}@example.org`, password: PASSWORD });
    owners.set(handle, owner);
    const { data } = await owner.com.atproto.server.createAppPassword({ name: "chaperone" });
    return connectBluesky({ service: service!, identifier: handle, appPassword: data.password, ...guard });
  }

  const connect = (credentials: BlueskyCredentials, changes: Partial<Connection> = {}) =>
    testConnection(credentials, { timeout: 30_000, ...changes });

  async function records(credentials: BlueskyCredentials) {
    const agent = new Agent({ service: service! });
    const { data } = await agent.com.atproto.repo.listRecords({
      repo: credentials.did,
      collection: COLLECTION,
      limit: 100,
    });
    return data.records.map(({ uri, value }) => ({
      uri,
      value: value as { text: string; facets?: unknown },
    }));
  }
  const posts = async (credentials: BlueskyCredentials, text: string) =>
    (await records(credentials)).filter(({ value }) => value.text === text).length;

  beforeAll(async () => {
    asha = await join("asha");
    byrne = await join("byrne");
  }, 60_000);

  it("signs in with an app password, and with no other", async () => {
    expect(asha).toMatchObject({ network: "bluesky", session: { kind: "app-password" } });
    const call = connectBluesky({
      service: service!,
      identifier: asha.handle,
      appPassword: "aaaa-bbbb-cccc-dddd",
      ...guard,
    });
    expect(await errorOf(call)).toMatchObject({ kind: "refused", code: "wrong-password" });
  });

  it("tells who the account is", async () => {
    const owner = owners.get(asha.handle)!;
    await owner.upsertProfile(() => ({ displayName: "Dr Asha Mar", description: "GP in Ardmore" }));
    expect(await publisher.whoAmI(connect(asha))).toEqual({
      remoteId: asha.did,
      handle: asha.handle,
      displayName: "Dr Asha Mar",
      bio: "GP in Ardmore",
    });
    expect(await publisher.whoAmI(connect(byrne))).toMatchObject({ displayName: "", bio: "" });
  });

  it("posts text with emoji, a mention, a link and a tag, once for a key", async () => {
    const connection = connect(asha);
    const text = `👩🏽‍⚕️ e\u0301 Ask @${byrne.handle} about #FluJab: https://example.org/flu?x=é httpbin.org @nobody.test`;
    const key = publisher.newKey(new Date());
    const remote = await publisher.send(connection, post(text, { language: "en" }), key);
    expect(await publisher.send(connection, post(text, { language: "en" }), key)).toEqual(remote);
    expect(await publisher.find(connection, post(text), key, new Date())).toEqual(remote);
    expect(await posts(asha, text)).toBe(1);
    const [record] = (await records(asha)).filter(({ value }) => value.text === text);
    expect(record!.value.facets).toHaveLength(4);
    expect(await publisher.resolve(connection, remote.url)).toEqual(remote);
  });

  /** What the real server did, told in another way. */
  const breaking = (when: "before" | "after"): typeof fetch => {
    let isBroken = false;
    return async (input, init) => {
      const isPost = (input as Request).url.endsWith("putRecord") && !isBroken;
      if (!isPost) return fetch(input, init);
      isBroken = true;
      if (when === "after") await fetch(input, init);
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    };
  };

  it.each(["before", "after"] as const)(
    "posts once when the connection breaks %s the post is made",
    async (when) => {
      const text = `The connection broke ${when} ${randomUUID()}`;
      const connection = connect(asha, { fetch: breaking(when) });
      const key = publisher.newKey(new Date());
      const since = new Date();
      expect(await errorOf(publisher.send(connection, post(text), key))).toMatchObject({ kind: "unknown" });
      const later = connect(asha, { now: () => new Date(Date.now() + 120_000) });
      const found = await publisher.find(later, post(text), key, since);
      expect(found === null).toBe(when === "before");
      const remote = await publisher.send(later, post(text), key);
      if (found) expect(remote).toEqual(found);
      expect(await posts(asha, text)).toBe(1);
    },
  );

  it("posts pictures with their descriptions", async () => {
    const pictures = [picture({ bytes: PNG, width: 1, height: 1 })];
    const remote = await publisher.send(
      connect(asha),
      post("One picture", { pictures }),
      publisher.newKey(new Date()),
    );
    const [record] = (await records(asha)).filter(({ uri }) => uri === remote.id);
    expect(record!.value).toMatchObject({
      embed: { images: [{ alt: "A door, painted blue", aspectRatio: { width: 1, height: 1 } }] },
    });
  });

  it("hangs a thread together, and answers somebody else's", async () => {
    const connection = connect(asha);
    const first = await publisher.send(connection, post("1"), publisher.newKey(new Date()));
    const second = await publisher.send(
      connection,
      post("2", { replyTo: { root: first, parent: first } }),
      publisher.newKey(new Date()),
    );
    const answer = await publisher.send(
      connect(byrne),
      post("3", { replyTo: { root: second, parent: second } }),
      publisher.newKey(new Date()),
    );
    const [record] = (await records(byrne)).filter(({ uri }) => uri === answer.id);
    expect(record!.value).toMatchObject({ reply: { root: { uri: first.id }, parent: { uri: second.id } } });
  });

  it("deletes, once", async () => {
    const connection = connect(asha);
    const remote = await publisher.send(connection, post("Gone soon"), publisher.newKey(new Date()));
    expect(await publisher.delete(connection, remote)).toBe("deleted");
    expect(await publisher.delete(connection, remote)).toBe("was not there");
    expect(await posts(asha, "Gone soon")).toBe(0);
    const orphan = post("4", { replyTo: { root: remote, parent: remote } });
    expect(await errorOf(publisher.send(connection, orphan, publisher.newKey(new Date())))).toMatchObject({
      code: "reply-gone",
    });
  });

  it("passes on what the server refuses", async () => {
    const key = "no such key!";
    expect(await errorOf(publisher.send(connect(asha), post("A"), key))).toMatchObject({ kind: "refused" });
  });

  it("has no counts without an app view, and says to ask later", async () => {
    const call = publisher.counts(connect(asha), [
      { id: `at://${asha.did}/${COLLECTION}/3kfvhx3uzxk2a`, url: "" },
    ]);
    expect(await errorOf(call)).toMatchObject({ kind: "later", code: "server-error" });
  });

  it("refreshes a session that has run out and keeps it; a deleted app password ends it", async () => {
    const credentials = await join("carey");
    const connection = connect(expired(credentials));
    await publisher.send(connection, post("Refreshed"), publisher.newKey(new Date()));
    expect(connection.kept).toHaveLength(1);
    expect(await posts(credentials, "Refreshed")).toBe(1);

    await owners.get(credentials.handle)!.com.atproto.server.revokeAppPassword({ name: "chaperone" });
    const ended = connect(expired(connection.credentials as BlueskyCredentials));
    const error = await errorOf(publisher.send(ended, post("Too late"), publisher.newKey(new Date())));
    expect(error).toMatchObject({ kind: "signed-out", code: "signed-out" });
    expect(await posts(credentials, "Too late")).toBe(0);
  });

  it("connects by the server's own sign-in page, posts, refreshes, and notices the end", async () => {
    const redirectUri = "http://127.0.0.1:4173/accounts/bluesky";
    const client: BlueskyClient = { id: null, redirectUri, directory: directory! };
    const states = new Map();
    const oauth = blueskyOAuth({
      client,
      handleResolver: service!,
      states: {
        get: async (name) => states.get(name),
        set: async (name, state) => void states.set(name, state),
        del: async (name) => void states.delete(name),
      },
      ...guard,
    });
    const page = await oauth.authorizeUrl(`@${asha.handle}`, "ours-1");
    expect(page.searchParams.has("request_uri")).toBe(true);
    const back = await signIn(page, asha.handle, PASSWORD);
    expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
    const { credentials, ours } = await oauth.finish(back.searchParams);
    expect(ours).toBe("ours-1");
    expect(credentials).toMatchObject({ did: asha.did, handle: asha.handle, session: { kind: "oauth" } });
    expect(await errorOf(oauth.finish(back.searchParams))).toMatchObject({ code: "sign-in-refused" });

    const kept = JSON.parse(JSON.stringify(credentials)) as BlueskyCredentials;
    const connection = connect(kept);
    const key = publisher.newKey(new Date());
    const remote = await publisher.send(
      connection,
      post("By OAuth", { pictures: [picture({ bytes: PNG })] }),
      key,
    );
    expect(await publisher.send(connection, post("By OAuth"), key)).toEqual(remote);
    expect(await posts(asha, "By OAuth")).toBe(1);
    expect(connection.kept).toHaveLength(0);

    const late = connect(outOfDate(connection.credentials as BlueskyCredentials));
    await publisher.send(late, post("By refreshed OAuth"), publisher.newKey(new Date()));
    expect(late.kept).toHaveLength(1);
    expect(await posts(asha, "By refreshed OAuth")).toBe(1);

    const full = connect(outOfDate(late.credentials as BlueskyCredentials), {
      onCredentials: () => Promise.reject(new Error("the disk is full")),
    });
    const error = await errorOf(publisher.send(full, post("Not kept"), publisher.newKey(new Date())));
    expect(error).toMatchObject({ kind: "later", code: "not-stored" });
    expect(await posts(asha, "Not kept")).toBe(0);

    // That refresh spent the token, and used twice it ends the session.
    const ended = connect(outOfDate(late.credentials as BlueskyCredentials));
    expect(await errorOf(publisher.whoAmI(ended))).toMatchObject({ kind: "signed-out" });
  });
});

/** The same with an access token of yesterday: the secret is the one of Bluesky's development server. */
function expired(credentials: BlueskyCredentials): BlueskyCredentials {
  const { session } = credentials;
  if (session.kind !== "app-password") throw new Error("It has none.");
  const [head = "", body = ""] = session.accessJwt.split(".");
  const claims = {
    ...JSON.parse(Buffer.from(body, "base64url").toString()),
    iat: 1_700_000_000,
    exp: 1_700_000_100,
  };
  const signed = `${head}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  const proof = createHmac("sha256", "jwt-secret").update(signed).digest("base64url");
  return { ...credentials, session: { ...session, accessJwt: `${signed}.${proof}` } };
}

function outOfDate(credentials: BlueskyCredentials): BlueskyCredentials {
  const { session } = credentials;
  if (session.kind !== "oauth") throw new Error("It has none.");
  const { saved } = session;
  const tokenSet = { ...saved.tokenSet, expires_at: "2020-01-01T00:00:00.000Z" as const };
  return { ...credentials, session: { ...session, saved: { ...saved, tokenSet } } };
}
