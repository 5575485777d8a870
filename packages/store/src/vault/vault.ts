import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Json } from "../json.ts";
import { StoreError } from "../store-error.ts";
import type { MasterKey } from "./key.ts";

/** Whose secret it is: sealed for one account on one network, or for one post of it, it opens for no other. */
export interface SecretContext {
  readonly accountId: string;
  readonly network: string;
  /** The network's own name for the post. */
  readonly remoteId?: string;
}

/** Keeps credentials and copies of posts unreadable to whoever has the database and not the key. */
export interface Vault {
  seal(secret: Json, context: SecretContext): string;
  /** @throws StoreError where the key, the account or the network is another, or a byte was changed */
  open(sealed: string, context: SecretContext): Json;
  sealBytes(secret: Uint8Array, context: SecretContext): Uint8Array;
  /** @throws StoreError as `open` does */
  openBytes(sealed: Uint8Array, context: SecretContext): Uint8Array;
}

const ALGORITHM = "aes-256-gcm";
const VERSION = "1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function createVault(key: MasterKey): Vault {
  return {
    seal: (secret, context) =>
      `${VERSION}.${encrypt(key, Buffer.from(JSON.stringify(secret), "utf8"), context).toString("base64url")}`,
    open: (sealed, context) =>
      opened(context, () => JSON.parse(decrypt(key, bytesOf(sealed), context).toString("utf8"))),
    sealBytes: (secret, context) => encrypt(key, secret, context),
    openBytes: (sealed, context) => opened(context, () => decrypt(key, Buffer.from(sealed), context)),
  };
}

/** The reason is not passed on: what fails here may quote what it failed on. */
function opened<Secret>({ accountId, remoteId }: SecretContext, open: () => Secret): Secret {
  try {
    return open();
  } catch {
    const [what, remedy] =
      remoteId === undefined
        ? ["sign-in", "Put the right key file back, or connect the account again."]
        : ["copy of a post", "Put the right key file back."];
    throw new StoreError(
      "key",
      `The stored ${what} of account ${accountId} does not open: it was sealed with another key or changed since. ` +
        remedy,
    );
  }
}

function encrypt(key: MasterKey, secret: Uint8Array, context: SecretContext): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(boundTo(context));
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: MasterKey, bytes: Buffer, context: SecretContext): Buffer {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(boundTo(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

function bytesOf(sealed: string): Buffer {
  const [version, body, ...rest] = sealed.split(".");
  const bytes = Buffer.from(body ?? "", "base64url");
  // Buffer reads leniently; a changed letter that decodes to the same bytes is a change all the same.
  const isExact = version === VERSION && rest.length === 0 && bytes.toString("base64url") === body;
  if (!isExact || bytes.length < NONCE_BYTES + TAG_BYTES) throw new RangeError("not an envelope");
  return bytes;
}

/** A list and not a joined text, so that no two pairs read alike. */
const boundTo = ({ accountId, network, remoteId }: SecretContext): Buffer =>
  Buffer.from(
    JSON.stringify(["chaperone", VERSION, accountId, network, ...(remoteId === undefined ? [] : [remoteId])]),
    "utf8",
  );
