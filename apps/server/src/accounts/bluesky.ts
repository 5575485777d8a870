import { type BlueskyClient, blueskyOAuth, type Credentials } from "@chaperone/networks/publishing";
import { ApiError } from "../api/api-error.ts";
import type { Who } from "../contract/access.ts";
import type { Services } from "../services.ts";
import type { Purpose } from "./keep-account.ts";
import { keepPending, type Pending, takePending } from "./pending.ts";

type State = Parameters<Parameters<typeof blueskyOAuth>[0]["states"]["set"]>[1];
interface Secret {
  readonly saved: State;
}

export const BLUESKY_RETURN = "/api/accounts/bluesky/return";
const METADATA = "/api/accounts/bluesky/client-metadata.json";

/** Who asks: a published address, or this machine, which Bluesky's servers know by its number alone. */
export function blueskyClientFor(publicUrl: URL | null, origin: string): BlueskyClient {
  if (publicUrl)
    return { id: `${publicUrl.origin}${METADATA}`, redirectUri: `${publicUrl.origin}${BLUESKY_RETURN}` };
  if (new URL(origin).hostname !== "127.0.0.1")
    throw new ApiError(
      409,
      "other-address",
      "Open Chaperone at the address it printed, http://127.0.0.1, and connect there.",
    );
  return { id: null, redirectUri: `${origin}${BLUESKY_RETURN}` };
}

/** @returns Bluesky's page, and the state it will send back */
export async function beginBluesky(
  { store, reach, now }: Services,
  client: BlueskyClient,
  { who, handle, purpose }: { who: Who; handle: string; purpose: Purpose },
): Promise<{ url: string; state: string }> {
  let state = "";
  const oauth = blueskyOAuth({
    ...reach,
    now,
    client,
    states: {
      get: async () => undefined,
      async set(name, saved) {
        state = name;
        const pending: Pending<Secret> = { who, network: "bluesky", secret: { saved, purpose } };
        await keepPending(store, name, pending, now());
      },
      del: async () => {},
    },
  });
  const url = await oauth.authorizeUrl(handle);
  return { url: url.href, state };
}

/** @returns null where this was not begun here, or too long ago */
export async function finishBluesky(
  { store, reach, now }: Services,
  client: BlueskyClient,
  query: URLSearchParams,
): Promise<{ pending: Pending<Secret>; credentials: Credentials } | null> {
  const pending = await takePending<Secret>(store, query.get("state") ?? "", now());
  if (pending?.network !== "bluesky") return null;
  const oauth = blueskyOAuth({
    ...reach,
    now,
    client,
    states: { get: async () => pending.secret.saved, set: async () => {}, del: async () => {} },
  });
  const { credentials } = await oauth.finish(query);
  return { pending, credentials };
}
