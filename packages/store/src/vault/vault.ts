import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Json } from "../json.ts";
import { StoreError } from "../store-error.ts";
import type { MasterKey } from "./key.ts";

/** Whose secret it is: sealed for one account on one network, it opens for no other. */
export interface SecretContext {
  readonly accountId: string;
  readonly network: string;
}

/** Keeps credentials unreadable to whoever has the database and not the key. */
export interface Vault {
  seal(secret: Json, context: SecretContext): string;
  /** @throws StoreError where the key, the account or the network is another, or a byte was changed */
  open(sealed: string, context: SecretContext): Json;
}

const ALGORITHM = "aes-256-gcm";
const VERSION = "1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function createVault(key: MasterKey): Vault {
  return {
    seal(secret, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(boundTo(context));
      const body = [cipher.update(JSON.stringify(secret), "utf8"), cipher.final()];
      return `${VERSION}.${Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString("base64url")}`;
    },
    open(sealed, context) {
      try {
        return unseal(key, bytesOf(sealed), context);
      } catch {
        // The reason is not passed on: what fails here may quote what it failed on.
        throw new StoreError(
          "key",
          `The stored sign-in of account ${context.accountId} does not open: it was sealed with another key or ` +
            "changed since. Put the right key file back, or connect the account again.",
        );
      }
    },
  };
}

function unseal(key: MasterKey, bytes: Buffer, context: SecretContext): Json {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(boundTo(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8"));
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
const boundTo = ({ accountId, network }: SecretContext): Buffer =>
  Buffer.from(JSON.stringify(["chaperone", VERSION, accountId, network]), "utf8");
