import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { KeySource, StoreOptions } from "@chaperone/store";
import { z } from "zod";
import { StartError } from "./start-error.ts";

export interface Config {
  /** The port asked for; null for the first free one. */
  readonly port: number | null;
  /** This machine alone, unless many people are served. */
  readonly address: string;
  /** The folder with the built page. */
  readonly site: string;
  /** The folder with everything that is kept on this machine. */
  readonly home: string;
  readonly database: StoreOptions;
  readonly key: KeySource;
  /** The old key is lost: accounts are signed out and the new one is taken. Asked for once, on the command line. */
  readonly newKey: boolean;
  /** Where many people find it; null for one person on this machine, who needs no sign-in. */
  readonly publicUrl: URL | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
const LOOPBACK = "127.0.0.1";

/** A variable set to nothing is one that is not set. */
const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

const Environment = z.object({
  PORT: text,
  CHAPERONE_HOME: text,
  CHAPERONE_KEY: text,
  DATABASE_URL: text,
  PUBLIC_URL: text,
  LISTEN_ADDRESS: text,
  LOG_LEVEL: text,
});
type Environment = z.infer<typeof Environment>;

/**
 * Reads the environment and what was said at the start; nothing else does.
 * @throws StartError naming the variable and what it may be
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  site: string,
  args: readonly string[] = [],
): Config {
  const unknown = args.find((arg) => arg !== "--new-key");
  if (unknown !== undefined)
    throw new StartError(
      `"${unknown}" is not known here. The one thing to say is --new-key, where the key is lost.`,
    );
  const given = Environment.parse(env);
  const publicUrl = readPublicUrl(given);
  const home = resolve(given.CHAPERONE_HOME ?? join(homedir(), ".local", "share", "chaperone"));
  return {
    port: readPort(given.PORT),
    address: readAddress(given, publicUrl),
    site,
    home,
    database: readDatabase(given.DATABASE_URL, home),
    key: given.CHAPERONE_KEY ? { env: given.CHAPERONE_KEY } : { file: join(home, "key") },
    newKey: args.includes("--new-key"),
    publicUrl,
    logLevel: readLogLevel(given.LOG_LEVEL, publicUrl),
  };
}

function readPort(value: string | undefined): number | null {
  if (value === undefined) return null;
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port > 65_535)
    throw new StartError(`PORT is "${value}", which is not a port: give a number from 0 to 65535.`);
  return port;
}

function readDatabase(url: string | undefined, home: string): StoreOptions {
  if (url === undefined) return { folder: join(home, "database") };
  // Not shown: the address holds a password.
  if (!/^postgres(?:ql)?:\/\//u.test(url))
    throw new StartError(
      "DATABASE_URL is not the address of a PostgreSQL database: postgres://user:password@host/name.",
    );
  return { url };
}

function readPublicUrl({ PUBLIC_URL, DATABASE_URL }: Environment): URL | null {
  if (PUBLIC_URL === undefined) return null;
  const url = URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL) : null;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost");
  if (!url || !isSafe || url.pathname !== "/" || url.search || url.hash || url.username)
    throw new StartError(
      `PUBLIC_URL is "${PUBLIC_URL}". Give the address that people open, such as https://posts.practice.example: ` +
        "with https, and nothing behind the name. Passkeys work nowhere else.",
    );
  if (DATABASE_URL === undefined)
    throw new StartError(
      "PUBLIC_URL serves many people, which needs a PostgreSQL database: set DATABASE_URL too. " +
        "For one person on this machine leave both out.",
    );
  return url;
}

function readAddress({ LISTEN_ADDRESS }: Environment, publicUrl: URL | null): string {
  if (LISTEN_ADDRESS === undefined) return LOOPBACK;
  // Without sign-in, whoever reaches it would be the doctor.
  if (publicUrl === null)
    throw new StartError("LISTEN_ADDRESS goes with PUBLIC_URL: without sign-in only this machine is served.");
  return LISTEN_ADDRESS;
}

function readLogLevel(value: string | undefined, publicUrl: URL | null): Config["logLevel"] {
  // A doctor's terminal needs no line for each request.
  if (value === undefined) return publicUrl ? "info" : "warn";
  const level = LOG_LEVELS.find((one) => one === value);
  if (level === undefined)
    throw new StartError(`LOG_LEVEL is "${value}": it may be ${LOG_LEVELS.join(", ")}.`);
  return level;
}
