import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { type Account, api, ask } from "../api.ts";
import { usePublishingWords } from "../words.ts";
import { bareHandle, ConnectForm, HandleField } from "./connect-form.tsx";
import { goElsewhere } from "./go-elsewhere.ts";

interface ForPurpose {
  readonly purpose: Account["purpose"];
}

/** By Bluesky's own page, or with an app password. */
export function ConnectBluesky({ purpose }: ForPurpose) {
  const { connect: words } = usePublishingWords().accounts;
  const [handle, setHandle] = useState("");
  const bare = bareHandle(handle);
  const begin = async (): Promise<void> =>
    goElsewhere((await ask(api.accounts.bluesky.$post({ json: { handle: bare, purpose } }))).url);
  return (
    <>
      <ConnectForm button={words.toBluesky} next={words.blueskyNext} isReady={bare !== ""} connect={begin}>
        <HandleField value={handle} onChange={setHandle} />
      </ConnectForm>
      <details className="connect-instead">
        <summary>{words.byPasswordInstead}</summary>
        <ByAppPassword purpose={purpose} />
      </details>
    </>
  );
}

function ByAppPassword({ purpose }: ForPurpose) {
  const { connect: words } = usePublishingWords().accounts;
  const [handle, setHandle] = useState("");
  const [appPassword, setAppPassword] = useState("");
  const [service, setService] = useState("");
  const identifier = bareHandle(handle);
  const connect = async (): Promise<void> => {
    const json = {
      identifier,
      appPassword,
      purpose,
      ...(service.trim() && { service: service.trim() }),
    };
    await ask(api.accounts.bluesky["app-password"].$post({ json }));
    setHandle("");
    setAppPassword("");
    setService("");
  };
  return (
    <ConnectForm
      button={words.byPassword}
      isReady={identifier !== "" && appPassword !== ""}
      connect={connect}
    >
      <HandleField value={handle} onChange={setHandle} />
      <Field
        label={words.appPassword}
        hint={words.appPasswordHint}
        type="password"
        value={appPassword}
        onChange={setAppPassword}
        most={200}
        required
      />
      <Field label={words.service} value={service} onChange={setService} most={253} />
    </ConnectForm>
  );
}
