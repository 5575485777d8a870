import { StartError } from "./start-error.ts";

export interface Config {
  /** The port asked for; null for the first free one. */
  readonly port: number | null;
  /** The folder with the built page. */
  readonly site: string;
}

/** Reads the environment. The address is always this machine's own: there is nothing to set about that. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, site: string): Config {
  return { port: readPort(env.PORT), site };
}

function readPort(value: string | undefined): number | null {
  if (value === undefined || value === "") return null;
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port > 65_535)
    throw new StartError(`PORT is "${value}", which is not a port: give a number from 0 to 65535.`);
  return port;
}
