import { type BlueskyCredentials, type Credentials, publisherOf } from "@chaperone/networks/publishing";
import { type BlueskyStandIn, startBluesky, testConnection } from "@chaperone/networks/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { errorOf, post } from "./lib/post.ts";

const publisher = publisherOf("bluesky")!;
let server: BlueskyStandIn;

beforeEach(async () => {
  server = await startBluesky();
});
afterEach(() => server.close());

const REFRESH = "com.atproto.server.refreshSession";

it("keeps refreshed tokens before it uses them", async () => {
  server.expire();
  const when: string[] = [];
  const connection = testConnection(server.credentials, {
    async onCredentials(next) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      when.push(...server.requests, `kept ${next.network}`);
    },
  });
  await publisher.send(connection, post("A"), publisher.newKey(new Date()));
  // The refused attempt, the refresh, and only then, after they were kept, the post.
  expect(when).toEqual(["com.atproto.repo.putRecord", REFRESH, "kept bluesky"]);
  expect(server.requests.at(-1)).toBe("com.atproto.repo.putRecord");
  expect(server.posts("A")).toBe(1);
  expect(connection.credentials).not.toEqual(server.credentials);
  await publisher.send(connection, post("B"), publisher.newKey(new Date()));
  expect(server.requests.filter((one) => one === REFRESH)).toHaveLength(1);
});

it("posts nothing with tokens that could not be kept", async () => {
  server.expire();
  const connection = testConnection(server.credentials, {
    onCredentials: () => Promise.reject(new Error("the disk is full")),
  });
  const error = await errorOf(publisher.send(connection, post("A"), publisher.newKey(new Date())));
  expect(error).toMatchObject({ kind: "later", code: "not-stored" });
  expect(server.posts("A")).toBe(0);
});

it("takes a refresh that broke for what it is, not for a sign-out", async () => {
  for (const fault of ["drop before", "error before", "rate limited", "busy before"] as const) {
    server.expire();
    server.fail(fault, { on: "refreshSession" });
    const sent = publisher.send(testConnection(server.credentials), post("A"), "3kfvhx3uzxk2a");
    expect(await errorOf(sent)).toMatchObject({ kind: "later" });
  }
  expect(server.posts("A")).toBe(0);
});

it("uses the tokens that another connection has refreshed", async () => {
  server.expire();
  let stored: Credentials = server.credentials;
  const changes = {
    latest: async () => stored,
    onCredentials: async (next: Credentials) => {
      stored = next;
    },
  };
  const [first, second] = [
    testConnection(server.credentials, changes),
    testConnection(server.credentials, changes),
  ];
  await publisher.send(first, post("A"), publisher.newKey(new Date()));
  await publisher.send(second, post("B"), publisher.newKey(new Date()));
  expect(server.requests.filter((one) => one === REFRESH)).toHaveLength(1);
  expect(second.credentials).toBe(stored);
});

it("refreshes once when many send at a time, alone", async () => {
  server.expire();
  let stored: Credentials = server.credentials;
  let last: Promise<unknown> = Promise.resolve();
  const connection = () =>
    testConnection(server.credentials, {
      latest: async () => stored,
      onCredentials: async (next) => {
        stored = next;
      },
      alone: (work) => {
        const turn = last.then(work);
        last = turn.catch(() => {});
        return turn;
      },
    });
  const texts = ["1", "2", "3", "4", "5"];
  await Promise.all(
    texts.map((text) => publisher.send(connection(), post(text), publisher.newKey(new Date()))),
  );
  expect(server.requests.filter((one) => one === REFRESH)).toHaveLength(1);
  expect(texts.map((text) => server.posts(text))).toEqual([1, 1, 1, 1, 1]);
});

it("does not take the credentials of another network", async () => {
  const mastodon = { network: "mastodon", instance: "https://a.example" } as unknown as BlueskyCredentials;
  const error = await publisher.whoAmI(testConnection(mastodon)).catch((one) => one);
  expect(error).toBeInstanceOf(TypeError);
});
