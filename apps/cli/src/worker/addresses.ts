import { UsageError } from "../usage-error.ts";

export interface Addresses {
  readonly addresses: readonly string[];
  /** One of them asks for TLS, so all have to have it. */
  readonly secure: boolean;
}

/** @throws UsageError that does not repeat an address: somebody may have put a password into it. */
export function addressesFrom(given: string | undefined): Addresses {
  if (given === undefined) throw new UsageError("Say where the servers are: --nats nats://host:4222.");
  const addresses = given
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  for (const one of addresses) {
    if (one.includes("@"))
      throw new UsageError(
        "--nats takes addresses without names or passwords, which others on this machine could read there. Sign in with --credentials, --token-file or --user.",
      );
    if (!/^(?:(?:nats|tls):\/\/)?(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/iu.test(one))
      throw new UsageError("--nats is nats://host:4222 or tls://host:4222, with commas between several.");
  }
  return { addresses, secure: addresses.some((one) => one.toLowerCase().startsWith("tls://")) };
}

/** Whether everything said to them stays on this machine. */
export const isLocal = (addresses: readonly string[]): boolean =>
  addresses.every((one) =>
    /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/iu.test(one.replace(/^\w+:\/\//u, "").replace(/:\d+$/u, "")),
  );
