import fc from "fast-check";
import { expect, it } from "vitest";
import { type Json, loadKey, StoreError } from "../src/index.ts";
import { createVault } from "../src/vault/vault.ts";

const keyOf = (fill: number) => loadKey({ env: Buffer.alloc(32, fill).toString("base64") });
const vault = createVault(keyOf(7));
const account = { accountId: "0199-harbour", network: "mastodon" };
const contexts = fc.record({ accountId: fc.string(), network: fc.string() });
const refused = (open: () => unknown) => expect(open).toThrow(StoreError);

it("opens what it sealed, for the same account and network", () => {
  fc.assert(
    fc.property(fc.jsonValue(), contexts, (secret, context) => {
      const sealed = vault.seal(secret as Json, context);
      expect(vault.open(sealed, context)).toEqual(JSON.parse(JSON.stringify(secret)));
    }),
  );
});

it("seals the same secret differently each time, and shows nothing of it", () => {
  const seals = Array.from({ length: 200 }, () => vault.seal("app-password-wxyz", account));
  expect(new Set(seals).size).toBe(200);
  for (const sealed of seals) expect(Buffer.from(sealed.slice(2), "base64url").includes("wxyz")).toBe(false);
});

it("opens for no other account, network or key", () => {
  fc.assert(
    fc.property(contexts, contexts, (mine, other) => {
      const sealed = vault.seal({ token: "t" }, mine);
      const isSame = mine.accountId === other.accountId && mine.network === other.network;
      if (!isSame) refused(() => vault.open(sealed, other));
      refused(() => createVault(keyOf(8)).open(sealed, mine));
    }),
  );
  // Where account and network were simply joined, these two would read alike.
  const sealed = vault.seal(1, { accountId: "ab", network: "c" });
  refused(() => vault.open(sealed, { accountId: "a", network: "bc" }));
});

it("notices any changed bit and any changed letter", () => {
  const sealed = vault.seal({ accessToken: "abc", refreshToken: "def" }, account);
  const bytes = Buffer.from(sealed.slice(2), "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    refused(() => vault.open(`1.${changed.toString("base64url")}`, account));
  }
  for (let at = 0; at < sealed.length; at++) {
    for (const letter of ["A", "b", "9", "-", "_", "=", "+", "/", ".", " ", "\n", "é"]) {
      if (sealed[at] === letter) continue;
      refused(() => vault.open(sealed.slice(0, at) + letter + sealed.slice(at + 1), account));
      refused(() => vault.open(sealed.slice(0, at) + letter + sealed.slice(at), account));
    }
  }
  for (let length = 0; length < sealed.length; length++)
    refused(() => vault.open(sealed.slice(0, length), account));
});

it("says what to do, and nothing of the secret or key", () => {
  const sealed = vault.seal("app-password-wxyz", account);
  try {
    createVault(keyOf(8)).open(sealed, account);
    expect.unreachable();
  } catch (error) {
    expect(String(error)).toContain("connect the account again");
    expect(`${error} ${JSON.stringify(error)}`).not.toContain(sealed.slice(2, 12));
    expect((error as Error).cause).toBeUndefined();
  }
});

it("opens a copy for no other post, and bytes as they were", () => {
  const post = { ...account, remoteId: "at://did:plc:harbour/app.bsky.feed.post/3kfvhx3uzxk2a" };
  const others = [account, { ...post, remoteId: "110" }, { ...post, accountId: "0199-strand" }];
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const sealed = vault.sealBytes(bytes, post);
      expect([...vault.openBytes(sealed, post)]).toEqual([...bytes]);
      for (const other of others) refused(() => vault.openBytes(sealed, other));
      const changed = Uint8Array.from(sealed);
      changed[changed.length >> 1]! ^= 1;
      refused(() => vault.openBytes(changed, post));
    }),
  );
  for (const other of others) refused(() => vault.open(vault.seal("words", post), other));
});
