import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { type Account, api, ask } from "../api.ts";
import { usePublishingWords } from "../words.ts";
import { ConnectForm } from "./connect-form.tsx";
import { goElsewhere } from "./go-elsewhere.ts";

/** By the instance's own page, where the person says yes. */
export function ConnectMastodon({ purpose }: { readonly purpose: Account["purpose"] }) {
  const { connect: words } = usePublishingWords().accounts;
  const [server, setServer] = useState("");
  // "@ada@mastodon.example" says it too.
  const instance = server.trim().split("@").at(-1)!;
  const begin = async (): Promise<void> =>
    goElsewhere((await ask(api.accounts.mastodon.$post({ json: { instance, purpose } }))).url);
  return (
    <ConnectForm button={words.toServer} next={words.serverNext} isReady={instance !== ""} connect={begin}>
      <Field
        label={words.server}
        hint={words.serverHint}
        value={server}
        onChange={setServer}
        most={253}
        required
      />
    </ConnectForm>
  );
}
