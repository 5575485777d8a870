import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { api, ask, type Publication, type Settled } from "../api.ts";
import { Confirm } from "../confirm.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** Nobody knows whether it went out: what that means, and the three ways to settle it. */
export function Unconfirmed({ publication }: { readonly publication: Publication }) {
  const { queue, networks } = usePublishingWords();
  const words = queue.unconfirmed;
  const { id, account } = publication;
  const [isThere, setIsThere] = useState(false);
  const settle = useAct((json: Settled) =>
    ask(api.publications[":id"].settle.$post({ param: { id }, json })),
  );
  const lookedInVain =
    settle.isSuccess && settle.variables.outcome === "look-again" && publication.state === "unconfirmed";
  return (
    <div className="unconfirmed">
      <h4>
        {words.heading(networks[account.network])} <span className="handle quiet">{account.handle}</span>
      </h4>
      <p>{words.what}</p>
      <p>{words.next}</p>
      {isThere ? (
        <ThereForm
          isBusy={settle.isPending}
          onUrl={(url) => settle.mutate({ outcome: "there", url })}
          onCancel={() => setIsThere(false)}
        />
      ) : (
        <div className="actions">
          <button
            type="button"
            className="button"
            disabled={settle.isPending}
            onClick={() => settle.mutate({ outcome: "look-again" })}
          >
            {settle.isPending ? words.looking : words.lookAgain}
          </button>
          <button
            type="button"
            className="button"
            disabled={settle.isPending}
            onClick={() => setIsThere(true)}
          >
            {words.there}
          </button>
          <Confirm
            label={words.notThere}
            ask={words.notThereAsk}
            yes={words.notThereYes}
            no={words.cancel}
            disabled={settle.isPending}
            onYes={() => settle.mutate({ outcome: "not-there", again: false })}
            also={{
              label: words.notThereAgain,
              onPress: () => settle.mutate({ outcome: "not-there", again: true }),
            }}
          />
        </div>
      )}
      <p role="status">{lookedInVain && words.stillUnknown}</p>
      <Problem error={settle.error} />
    </div>
  );
}

function ThereForm(props: {
  readonly isBusy: boolean;
  readonly onUrl: (url: string) => void;
  readonly onCancel: () => void;
}) {
  const words = usePublishingWords().queue.unconfirmed;
  const [url, setUrl] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onUrl(url.trim());
      }}
    >
      <Field
        label={words.thereUrl}
        hint={words.thereHint}
        type="url"
        value={url}
        onChange={setUrl}
        required
      />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={props.isBusy || url.trim() === ""}>
          {words.thereSend}
        </button>
        <button type="button" className="button-plain" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
