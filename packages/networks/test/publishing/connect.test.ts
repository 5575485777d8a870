import {
  blueskyClientMetadata,
  connectBluesky,
  finishMastodon,
  mastodonApp,
  mastodonAppOf,
  publisherOf,
  revokeMastodon,
} from "@chaperone/networks/publishing";
import { startBluesky, startMastodon, testConnection } from "@chaperone/networks/testing";
import { expect, it } from "vitest";
import { errorOf, post } from "./lib/post.ts";

const guard = { allowLoopback: true, timeout: 5_000 };

it("signs in to Bluesky with an app password", async () => {
  const server = await startBluesky();
  const { url: service, appPassword } = server;
  const credentials = await connectBluesky({ service, identifier: " @asha.test", appPassword, ...guard });
  expect(credentials).toMatchObject({ network: "bluesky", service, handle: "asha.test" });
  expect(JSON.stringify(credentials)).not.toContain(appPassword);
  const publisher = publisherOf("bluesky")!;
  await publisher.send(testConnection(credentials), post("A"), publisher.newKey(new Date()));
  expect(server.posts("A")).toBe(1);
  const wrong = connectBluesky({
    service,
    identifier: "asha.test",
    appPassword: "aaaa-bbbb-cccc-dddd",
    ...guard,
  });
  expect(await errorOf(wrong)).toMatchObject({ kind: "refused", code: "wrong-password" });
  server.fail("rate limited", { on: "createSession" });
  const often = connectBluesky({ service, identifier: "asha.test", appPassword, ...guard });
  expect(await errorOf(often)).toMatchObject({ kind: "later", code: "rate-limited" });
  await server.close();
});

it("does not even send the account's own password", async () => {
  const fetch = () => Promise.reject(new Error("It was sent."));
  const own = connectBluesky({ identifier: "asha.test", appPassword: "my own password", fetch });
  expect(await errorOf(own)).toMatchObject({ code: "app-password-needed" });
});

it.each(["http://bsky.example", "https://127.0.0.1", "https://router.local"])(
  "does not call %s",
  async (service) => {
    const call = connectBluesky({ service, identifier: "a", appPassword: "aaaa-bbbb-cccc-dddd" });
    expect(await errorOf(call)).toMatchObject({ code: "address-not-allowed" });
    const register = mastodonApp({ instance: service, redirectUri: "http://127.0.0.1:1/" });
    expect(await errorOf(register)).toMatchObject({ code: "address-not-allowed" });
  },
);

const verifier = "v".repeat(43);

it("connects a Mastodon account by its instance's own page", async () => {
  const server = await startMastodon();
  const redirectUri = "http://127.0.0.1:4173/accounts/mastodon";
  const { registration, authorizeUrl } = await mastodonApp({ instance: server.url, redirectUri, ...guard });
  expect(mastodonAppOf(registration).authorizeUrl("s", verifier)).toEqual(authorizeUrl("s", verifier));
  const page = await fetch(authorizeUrl("state-1", verifier), { redirect: "manual" });
  const back = new URL(page.headers.get("location")!);
  expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
  expect(back.searchParams.get("state")).toBe("state-1");
  const code = back.searchParams.get("code")!;
  const credentials = await finishMastodon(registration, code, verifier, guard);
  const { host } = new URL(server.url);
  expect(credentials).toMatchObject({ network: "mastodon", accountId: "7", handle: `@asha@${host}` });

  const again = await errorOf(finishMastodon(registration, code, verifier, guard));
  expect(again).toMatchObject({ kind: "refused", code: "sign-in-refused" });
  const publisher = publisherOf("mastodon")!;
  const connection = testConnection(credentials);
  await publisher.send(connection, post("A"), publisher.newKey(new Date()));
  await revokeMastodon(registration, credentials, guard);
  expect(await errorOf(publisher.whoAmI(connection))).toMatchObject({ kind: "signed-out" });
  await server.close();
});

it("does not connect with a code that somebody else asked for", async () => {
  const server = await startMastodon();
  const redirectUri = "http://127.0.0.1:4173/accounts/mastodon";
  const { registration, authorizeUrl } = await mastodonApp({ instance: server.url, redirectUri, ...guard });
  const page = await fetch(authorizeUrl("s", verifier), { redirect: "manual" });
  const code = new URL(page.headers.get("location")!).searchParams.get("code")!;
  const stolen = finishMastodon(registration, code, "w".repeat(43), guard);
  expect(await errorOf(stolen)).toMatchObject({ kind: "refused", code: "sign-in-refused" });
  await server.close();
});

it("says that there is no Mastodon at an address", async () => {
  const server = await startBluesky();
  const call = mastodonApp({ instance: server.url, redirectUri: "http://127.0.0.1:1/", ...guard });
  expect(await errorOf(call)).toMatchObject({ kind: "refused", code: "no-such-service" });
  await server.close();
});

it("tells Bluesky who asks", () => {
  const redirectUri = "http://127.0.0.1:4173/accounts/bluesky";
  const { client_id, redirect_uris, scope } = blueskyClientMetadata({ id: null, redirectUri });
  expect(new URL(client_id!).origin).toBe("http://localhost");
  expect(new URL(client_id!).searchParams.get("redirect_uri")).toBe(redirectUri);
  expect(redirect_uris).toEqual([redirectUri]);
  expect(scope).toBe("atproto transition:generic");
  const id = "https://desk.example/bluesky-client.json";
  expect(blueskyClientMetadata({ id, redirectUri: "https://desk.example/accounts/bluesky" })).toMatchObject({
    client_id: id,
    token_endpoint_auth_method: "none",
    dpop_bound_access_tokens: true,
  });
});
