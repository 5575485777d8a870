import { createRoute, z } from "@hono/zod-openapi";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { anyone, member } from "./access.ts";
import { At, answers, body, byId, done, Id, line, Nothing, Token } from "./common.ts";

const encoded = z
  .string()
  .max(100_000)
  .regex(/^[\w-]*$/u);

/** What the browser's authenticator answered. The library reads it closely; here it has its outline. */
const fromAuthenticator = {
  id: encoded,
  rawId: encoded,
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()),
};

const RegistrationResponse = z.object({
  ...fromAuthenticator,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    authenticatorData: encoded.optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: encoded.optional(),
  }),
}) as unknown as z.ZodType<RegistrationResponseJSON, RegistrationResponseJSON>;

const AuthenticationResponse = z.object({
  ...fromAuthenticator,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
}) as unknown as z.ZodType<AuthenticationResponseJSON, AuthenticationResponseJSON>;

/** Made by the library, handed to the browser's as it stands. */
const CreationOptions = z
  .custom<PublicKeyCredentialCreationOptionsJSON>()
  .openapi({ type: "object", description: "PublicKeyCredentialCreationOptionsJSON of WebAuthn" });
const RequestOptions = z
  .custom<PublicKeyCredentialRequestOptionsJSON>()
  .openapi({ type: "object", description: "PublicKeyCredentialRequestOptionsJSON of WebAuthn" });

export const Passkey = z.object({ id: Id, createdAt: At, lastUsedAt: At.nullable() }).openapi("Passkey");

/** The token stands behind the # of the address that was printed at the start. */
export const openDesk = createRoute({
  method: "post",
  path: "/open",
  middleware: anyone,
  request: body(z.object({ token: Token })),
  responses: done,
});

export const signOut = createRoute({
  method: "post",
  path: "/sign-out",
  middleware: member,
  request: body(Nothing),
  responses: done,
});

export const beginSignIn = createRoute({
  method: "post",
  path: "/passkeys/sign-in/options",
  middleware: anyone,
  request: body(Nothing),
  responses: answers(RequestOptions, "For the browser's authenticator"),
});

export const signIn = createRoute({
  method: "post",
  path: "/passkeys/sign-in",
  middleware: anyone,
  request: body(z.object({ response: AuthenticationResponse })),
  responses: done,
});

/** The token of the invitation's link, and what the person wants to be called. */
const Joining = z.object({ token: Token, name: line(120) }).nullable();

/** With an invitation: a new person. Without: one more passkey of the person signed in. */
export const beginRegistration = createRoute({
  method: "post",
  path: "/passkeys/registration/options",
  middleware: anyone,
  request: body(z.object({ invitation: Joining })),
  responses: answers(CreationOptions, "For the browser's authenticator"),
});

export const register = createRoute({
  method: "post",
  path: "/passkeys/registration",
  middleware: anyone,
  request: body(z.object({ response: RegistrationResponse, invitation: Joining })),
  responses: done,
});

export const listPasskeys = createRoute({
  method: "get",
  path: "/passkeys",
  middleware: member,
  responses: answers(z.object({ passkeys: z.array(Passkey) }), "The person's own passkeys"),
});

export const removePasskey = createRoute({
  method: "delete",
  path: "/passkeys/{id}",
  middleware: member,
  request: byId,
  responses: done,
});
