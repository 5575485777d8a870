import { isRecord } from "../lib/kept.ts";

/** What is kept of a passphrase: enough to try one, and nothing that tells it. */
export interface Lock {
  /** Of the key that seals the drafts; it stays when the passphrase is changed. */
  readonly id: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  /** The key that seals the drafts, sealed itself with a key made from the passphrase. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

/** A lock that is open. */
export interface Key {
  readonly id: string;
  readonly key: CryptoKey;
}

/** As OWASP advises for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
export const LEAST_LENGTH = 8;

/** Browsers encrypt only on pages that came over https, or from this machine. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

export async function newLock(passphrase: string, id: string): Promise<{ lock: Lock; key: Key }> {
  const made = await crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]);
  const lock = await lockOf(made, passphrase, id);
  return { lock, key: { id, key: await opened(lock, passphrase, false) } };
}

/** @returns null where the passphrase is another one */
export async function openLock(lock: Lock, passphrase: string): Promise<Key | null> {
  const key = await opened(lock, passphrase, false).catch(() => null);
  return key && { id: lock.id, key };
}

/** The same key under another passphrase; null where the present one is wrong. */
export async function changedLock(lock: Lock, present: string, next: string): Promise<Lock | null> {
  const key = await opened(lock, present, true).catch(() => null);
  return key && lockOf(key, next, lock.id);
}

export const isLock = (value: unknown): value is Lock =>
  isRecord(value) &&
  typeof value.id === "string" &&
  typeof value.iterations === "number" &&
  value.salt instanceof Uint8Array &&
  value.iv instanceof Uint8Array &&
  value.wrapped instanceof ArrayBuffer;

const AES = { name: "AES-GCM", length: 256 };

async function lockOf(key: CryptoKey, passphrase: string, id: string): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapper = await wrapperOf(passphrase, salt, ITERATIONS);
  const wrapped = await crypto.subtle.wrapKey("raw", key, wrapper, { name: "AES-GCM", iv });
  return { id, salt, iterations: ITERATIONS, iv, wrapped };
}

async function opened(lock: Lock, passphrase: string, isExtractable: boolean): Promise<CryptoKey> {
  const { salt, iterations, iv, wrapped } = lock;
  const wrapper = await wrapperOf(passphrase, salt, iterations);
  return crypto.subtle.unwrapKey("raw", wrapped, wrapper, { name: "AES-GCM", iv }, AES, isExtractable, [
    "encrypt",
    "decrypt",
  ]);
}

async function wrapperOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // One keyboard writes é as one character, another as two.
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, material, AES, false, ["wrapKey", "unwrapKey"]);
}
