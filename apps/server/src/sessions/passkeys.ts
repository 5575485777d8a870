import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { ApiError } from "../api/api-error.ts";
import type { NewCredential } from "./join.ts";

/** Ed25519, ES256 and RS256: what authenticators make, and Node verifies without experiments. */
const ALGORITHMS = [-8, -7, -257];
const CREDENTIALS = { residentKey: "required", userVerification: "required" } as const;

/** The ceremonies of WebAuthn, for one address. */
export function passkeysAt({ hostname, origin }: URL) {
  return {
    askToSignIn: () => generateAuthenticationOptions({ rpID: hostname, userVerification: "required" }),

    askToRegister: (name: string, known: readonly { id: string; transports: readonly string[] }[]) =>
      generateRegistrationOptions({
        rpName: "Chaperone",
        rpID: hostname,
        userName: name,
        userDisplayName: name,
        authenticatorSelection: CREDENTIALS,
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
      }),

    async readRegistration(response: RegistrationResponseJSON, challenge: string): Promise<NewCredential> {
      const { registrationInfo } = await orRefused(() =>
        verifyRegistrationResponse({
          response,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: hostname,
          supportedAlgorithmIDs: ALGORITHMS,
        }),
      );
      return registrationInfo?.credential ?? refused();
    },

    /** @returns how often the authenticator says it has signed */
    async readSignIn(
      response: AuthenticationResponseJSON,
      challenge: string,
      credential: NewCredential,
    ): Promise<number> {
      const { verified, authenticationInfo } = await orRefused(() =>
        verifyAuthenticationResponse({
          response,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: hostname,
          credential,
        }),
      );
      return verified ? authenticationInfo.newCounter : refused();
    },
  };
}

/** What the library throws says which check failed, which helps nobody but an attacker. */
async function orRefused<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch {
    return refused();
  }
}

function refused(): never {
  throw new ApiError(
    403,
    "passkey-refused",
    "That passkey does not open this practice. Try again, or ask a manager.",
  );
}
