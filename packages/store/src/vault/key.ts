import { createSecretKey, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../store-error.ts";

/** The key that seals credentials. A KeyObject: it shows nothing of itself in logs and errors. */
export type MasterKey = KeyObject;

export type KeySource =
  /** A file, made on first use, that only its owner may read. */
  | { readonly file: string }
  /** The content of such a file, from an environment variable. */
  | { readonly env: string };

const KEY_BYTES = 32;

/**
 * Reads the key; makes one where the file does not exist.
 *
 * @throws StoreError where others can read the file, or it holds no key
 */
export function loadKey(source: KeySource): MasterKey {
  if ("env" in source) return parse(source.env, "CHAPERONE_KEY");
  makeOnce(source.file);
  refuseOpenFile(source.file);
  return parse(readFileSync(source.file, "utf8"), source.file);
}

/** Written aside and linked: of two processes that start at once, one makes the key and both read it whole. */
function makeOnce(file: string): void {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
  const aside = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(aside, `${randomBytes(KEY_BYTES).toString("base64")}\n`, {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    unlinkSync(aside);
  }
}

function refuseOpenFile(file: string): void {
  const { mode } = statSync(file);
  // Windows keeps no such modes; there the folder of the user's profile is what protects it.
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new StoreError(
    "key",
    `The key file ${file} can be read by others on this machine (mode ${(mode & 0o777).toString(8)}). ` +
      `Close it with: chmod 600 "${file}". If somebody may have read it, connect the accounts again with a new key.`,
  );
}

function parse(text: string, where: string): MasterKey {
  const written = text.trim();
  const bytes = Buffer.from(written, "base64");
  if (bytes.length === KEY_BYTES && bytes.toString("base64") === written) return createSecretKey(bytes);
  throw new StoreError(
    "key",
    `${where} holds no key: one is ${KEY_BYTES} bytes in base64, 44 letters in one line. Put the right key back from ` +
      "where you keep it; without it the accounts have to be connected again.",
  );
}
