import { useState } from "react";
import { type Account, api, ask } from "../api.ts";
import { Field } from "../field.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { goElsewhere } from "./go-elsewhere.ts";

interface ForPurpose {
  readonly purpose: Account["purpose"];
}

/** By Bluesky's own page, or with an app password. */
export function ConnectBluesky({ purpose }: ForPurpose) {
  const { connect: words } = usePublishingWords().accounts;
  const [handle, setHandle] = useState("");
  const begin = useAct(async () =>
    goElsewhere((await ask(api.accounts.bluesky.$post({ json: { handle: bare(handle), purpose } }))).url),
  );
  return (
    <>
      <form
        className="connect-form"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate(undefined);
        }}
      >
        <Field
          label={words.handle}
          hint={words.handleHint}
          value={handle}
          onChange={setHandle}
          most={253}
          required
        />
        <p className="quiet small">{words.blueskyNext}</p>
        <button
          type="submit"
          className="button button-primary"
          disabled={begin.isPending || bare(handle) === ""}
        >
          {words.toBluesky}
        </button>
        <Problem error={begin.error} />
      </form>
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
  const connect = useAct(async () => {
    const json = {
      identifier: bare(handle),
      appPassword,
      purpose,
      ...(service.trim() && { service: service.trim() }),
    };
    await ask(api.accounts.bluesky["app-password"].$post({ json }));
    setHandle("");
    setAppPassword("");
    setService("");
  });
  return (
    <form
      className="connect-form"
      onSubmit={(event) => {
        event.preventDefault();
        connect.mutate(undefined);
      }}
    >
      <Field
        label={words.handle}
        hint={words.handleHint}
        value={handle}
        onChange={setHandle}
        most={253}
        required
      />
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
      <button
        type="submit"
        className="button button-primary"
        disabled={connect.isPending || bare(handle) === "" || appPassword === ""}
      >
        {words.byPassword}
      </button>
      <Problem error={connect.error} />
    </form>
  );
}

const bare = (handle: string): string => handle.trim().replace(/^@/u, "");
