import {
  type InstanceLimits,
  mastodonOf,
  measure,
  type Network,
  networkOf,
  partsOn,
  type TextLength,
} from "@chaperone/networks";
import { isRecord } from "../../lib/kept.ts";
import type { Account } from "../api.ts";

/** What an account's own server takes, as it said when it was last asked. */
function networkFor({ network, limits }: Pick<Account, "network" | "limits">): Network {
  const instance = limits?.instance;
  return network === "mastodon" && isInstance(instance) ? mastodonOf(instance) : networkOf(network)!;
}

const isInstance = (value: unknown): value is InstanceLimits =>
  isRecord(value) &&
  typeof value.maxCharacters === "number" &&
  typeof value.charactersReservedPerUrl === "number" &&
  typeof value.maxMediaAttachments === "number";

/** How long a text is as one post of an account. */
export const lengthOn = (text: string, account: Pick<Account, "network" | "limits">): TextLength =>
  measure(text, networkFor(account).post);

/** The posts a text becomes on an account. */
export function threadOn(text: string, account: Pick<Account, "network" | "limits">) {
  const network = networkFor(account);
  const parts = partsOn(text, network).map((part) => part.text);
  const isTooLong = parts.some((part) => (measure(part, network.post)?.over ?? 0) > 0);
  return { parts, isTooLong };
}
