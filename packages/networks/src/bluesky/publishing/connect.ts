import { XRPCError } from "@atproto/api";
import { serverAddress } from "../../publishing/address.ts";
import type { BlueskyCredentials } from "../../publishing/credentials.ts";
import { PublishError } from "../../publishing/error.ts";
import { type Guard, guardedFetch } from "../../publishing/guarded-fetch.ts";
import { clientOf } from "./client.ts";
import { refusalOf } from "./errors.ts";
import { pdsIn } from "./pds.ts";

/** What a person types to connect an account. */
export interface BlueskySignIn extends Partial<Guard> {
  /** "https://bsky.social" when absent. */
  readonly service?: string;
  /** Handle, did or email address. */
  readonly identifier: string;
  readonly appPassword: string;
}

const APP_PASSWORD = /^[a-z\d]{4}(?:-[a-z\d]{4}){3}$/iu;

/** Signs in with an app password, which is not kept. Anything else is not even sent. */
export async function connectBluesky(signIn: BlueskySignIn): Promise<BlueskyCredentials> {
  const { now = () => new Date(), allowLoopback } = signIn;
  const service = serverAddress(signIn.service ?? "https://bsky.social", allowLoopback);
  if (service === null) throw new PublishError("refused", "address-not-allowed");
  const password = signIn.appPassword.trim();
  if (!APP_PASSWORD.test(password)) throw new PublishError("refused", "app-password-needed");
  const client = clientOf({ service, fetch: guardedFetch({ ...signIn, now }) });
  const identifier = signIn.identifier.trim().replace(/^@/u, "");
  const { data } = await client.com.atproto.server.createSession({ identifier, password }).catch((error) => {
    throw signInError(error);
  });
  const { did, handle, accessJwt, refreshJwt, didDoc } = data;
  const pds = pdsIn(didDoc);
  return {
    network: "bluesky",
    service,
    did,
    handle,
    session: { kind: "app-password", accessJwt, refreshJwt, pds: pds === service ? null : pds },
  };
}

function signInError(error: unknown): PublishError {
  if (!(error instanceof XRPCError) || error.status < 400) return refusalOf(error);
  if (error.error === "AuthFactorTokenRequired") return new PublishError("refused", "code-needed");
  const isSuspended = error.error.startsWith("Account");
  if (error.status === 401 && !isSuspended) return new PublishError("refused", "wrong-password");
  if (error.status === 404) return new PublishError("refused", "no-such-service");
  return refusalOf(error);
}
