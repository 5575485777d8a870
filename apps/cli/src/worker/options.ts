import { type Jurisdiction, PROFESSIONS, type Profession } from "@chaperone/core";
import { parseArgs } from "citty";
import { type Arguments, choose, given, jurisdictionFrom, refuseUnknown } from "../option-values.ts";
import { UsageError } from "../usage-error.ts";
import { addressesFrom } from "./addresses.ts";
import { DEFAULTS, WORKER_OPTIONS, type WorkerOptionName } from "./option-table.ts";

/** What the worker signs in with: names of files, never a secret itself. */
export type SignIn =
  | { readonly with: "credentials" | "token"; readonly file: string }
  | { readonly with: "password"; readonly file: string; readonly user: string };

/** How the servers are reached. Files are read when a connection is made. */
export interface ServerOptions {
  readonly addresses: readonly string[];
  /** No connection without TLS. */
  readonly secure: boolean;
  readonly signIn: SignIn | null;
  readonly tls: { readonly ca: string | null; readonly cert: string | null; readonly key: string | null };
}

export interface StreamOptions {
  readonly from: string;
  readonly to: string;
  readonly durable: string;
  readonly create: boolean;
  readonly replicas: number;
  readonly maxDeliver: number;
}

export interface WorkerOptions {
  readonly servers: ServerOptions;
  readonly streams: StreamOptions;
  readonly atATime: number;
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  readonly light: boolean;
}

/** @throws UsageError naming the option and what it may be; never with the value, which may be a secret. */
export function readWorkerOptions(args: readonly string[]): WorkerOptions {
  const parsed: Arguments = parseArgs([...args], WORKER_OPTIONS);
  refuseUnknown(parsed, WORKER_OPTIONS);
  if (parsed._.length > 0) throw new UsageError("chaperone worker takes options only, and no files.");
  const value = (name: WorkerOptionName): string | undefined => given(parsed, name);
  const name = (option: "from" | "to" | "durable"): string => nameFrom(option, value(option));
  return {
    servers: serversFrom(value),
    streams: {
      from: name("from"),
      to: name("to"),
      durable: name("durable"),
      create: parsed.create === true,
      replicas: Number(
        choose("replicas", value("replicas"), ["1", "3", "5"] as const, `${DEFAULTS.replicas}`),
      ),
      maxDeliver: numberFrom("max-deliver", value("max-deliver"), DEFAULTS.maxDeliver, 1000),
    },
    atATime: numberFrom("at-a-time", value("at-a-time"), DEFAULTS.atATime, 256),
    jurisdiction: jurisdictionFrom(value("jurisdiction")),
    profession: choose("profession", value("profession"), PROFESSIONS, "doctor"),
    light: parsed.light === true,
  };
}

function serversFrom(value: (name: WorkerOptionName) => string | undefined): ServerOptions {
  const { addresses, secure } = addressesFrom(value("nats"));
  const tls = {
    ca: value("tls-ca") ?? null,
    cert: value("tls-cert") ?? null,
    key: value("tls-key") ?? null,
  };
  if ((tls.cert === null) !== (tls.key === null))
    throw new UsageError("--tls-cert and --tls-key go together.");
  const isAsked = secure || tls.ca !== null || tls.cert !== null;
  return { addresses, secure: isAsked, signIn: signInFrom(value), tls };
}

function signInFrom(value: (name: WorkerOptionName) => string | undefined): SignIn | null {
  const [credentials, token, user, password] = [
    value("credentials"),
    value("token-file"),
    value("user"),
    value("password-file"),
  ];
  if ((user === undefined) !== (password === undefined))
    throw new UsageError("--user and --password-file go together.");
  const ways: SignIn[] = [];
  if (credentials !== undefined) ways.push({ with: "credentials", file: credentials });
  if (token !== undefined) ways.push({ with: "token", file: token });
  if (user !== undefined && password !== undefined) ways.push({ with: "password", file: password, user });
  if (ways.length > 1)
    throw new UsageError("Sign in with --credentials, with --token-file or with --user: one of them.");
  return ways[0] ?? null;
}

function nameFrom(option: keyof typeof DEFAULTS & WorkerOptionName, given: string | undefined): string {
  const name = given ?? String(DEFAULTS[option as "from"]);
  if (!/^[\w-]{1,100}$/u.test(name))
    throw new UsageError(`--${option} is a name of letters, digits, - and _.`);
  return name;
}

function numberFrom(option: string, given: string | undefined, otherwise: number, most: number): number {
  const number = Number(given ?? otherwise);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new UsageError(`--${option} is a whole number from 1 to ${most}.`);
  return number;
}
