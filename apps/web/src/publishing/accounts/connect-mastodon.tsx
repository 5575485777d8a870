import { useState } from "react";
import { type Account, api, ask } from "../api.ts";
import { Field } from "../field.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { goElsewhere } from "./go-elsewhere.ts";

/** By the instance's own page, where the person says yes. */
export function ConnectMastodon({ purpose }: { readonly purpose: Account["purpose"] }) {
  const { connect: words } = usePublishingWords().accounts;
  const [server, setServer] = useState("");
  const begin = useAct(async () => {
    // "@ada@mastodon.example" says it too.
    const instance = server.trim().split("@").at(-1)!;
    goElsewhere((await ask(api.accounts.mastodon.$post({ json: { instance, purpose } }))).url);
  });
  return (
    <form
      className="connect-form"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(undefined);
      }}
    >
      <Field
        label={words.server}
        hint={words.serverHint}
        value={server}
        onChange={setServer}
        most={253}
        required
      />
      <p className="quiet small">{words.serverNext}</p>
      <button
        type="submit"
        className="button button-primary"
        disabled={begin.isPending || server.trim() === ""}
      >
        {words.toServer}
      </button>
      <Problem error={begin.error} />
    </form>
  );
}
