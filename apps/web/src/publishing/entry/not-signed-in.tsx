import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from "@simplewebauthn/browser";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, ask, Refused } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** The way in: by the address that was printed, or by a passkey. */
export function NotSignedIn({ mode }: { readonly mode: "desk" | "practice" }) {
  const client = useQueryClient();
  // What the person before saw is nobody else's to see.
  useEffect(() => client.removeQueries({ type: "inactive" }), [client]);
  return mode === "desk" ? <OpenAgain /> : <SignIn />;
}

function OpenAgain() {
  const { closed } = usePublishingWords().entry;
  return (
    <section className="entry">
      <h2>{closed.heading}</h2>
      <p>{closed.what}</p>
      <p>{closed.used}</p>
      <p className="quiet">{closed.writing}</p>
    </section>
  );
}

function SignIn() {
  const { entry } = usePublishingWords();
  const words = entry.signIn;
  const signIn = useAct(async () => {
    const optionsJSON = await ask(api.passkeys["sign-in"].options.$post({ json: {} }));
    const response = await startAuthentication({
      optionsJSON: optionsJSON as unknown as PublicKeyCredentialRequestOptionsJSON,
    }).catch(() => {
      throw new Refused("passkey-stopped", entry.passkeyStopped);
    });
    return ask(api.passkeys["sign-in"].$post({ json: { response } }));
  });
  return (
    <section className="entry">
      <h2>{words.heading}</h2>
      {browserSupportsWebAuthn() ? (
        <>
          <p>{words.what}</p>
          <button
            type="button"
            className="button button-primary"
            disabled={signIn.isPending}
            onClick={() => signIn.mutate(undefined)}
          >
            {words.button}
          </button>
          <Problem error={signIn.error} />
        </>
      ) : (
        <p>{entry.join.noPasskeys}</p>
      )}
      <p className="quiet">{words.lost}</p>
      <p className="quiet">{entry.closed.writing}</p>
    </section>
  );
}
