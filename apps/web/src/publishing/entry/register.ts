import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { api, ask, Refused } from "../api.ts";

/**
 * Makes a passkey on this device.
 * @param invitation of a new person; null for one more passkey of the person signed in
 * @param stopped what is said where the device or the person did not finish it
 */
export async function register(
  invitation: { readonly token: string; readonly name: string } | null,
  stopped: string,
): Promise<void> {
  const optionsJSON = await ask(api.passkeys.registration.options.$post({ json: { invitation } }));
  const response = await startRegistration({
    optionsJSON: optionsJSON as unknown as PublicKeyCredentialCreationOptionsJSON,
  }).catch(() => {
    throw new Refused("passkey-stopped", stopped);
  });
  await ask(api.passkeys.registration.$post({ json: { response, invitation } }));
}
