import { type Account, api, ask } from "../api.ts";
import { Choices } from "../choices.tsx";
import { Confirm } from "../confirm.tsx";
import { Problem } from "../problem.tsx";
import { useAct, useChosen } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { OnNetwork } from "./accounts-screen.tsx";
import { ProfileCheck } from "./profile-check.tsx";

type Purpose = Account["purpose"];
const PURPOSES: readonly Purpose[] = ["professional", "personal"];

/** One account of one's own: what it is for, whether it is still connected, and what its profile says. */
export function AccountCard({ account }: { readonly account: Account }) {
  const { accounts: words } = usePublishingWords();
  const { id, handle, status, purpose } = account;
  const param = { id };
  const chosen = useChosen<Purpose>(purpose, (next) =>
    ask(api.accounts[":id"].$patch({ param, json: { purpose: next } })),
  );
  const check = useAct(() => ask(api.accounts[":id"].check.$post({ param, json: {} })));
  const remove = useAct(() => ask(api.accounts[":id"].$delete({ param })));
  return (
    <li className="card account">
      <div className="card-head">
        <h3 className="handle">{handle}</h3>
        <p className="state" data-state={status}>
          {words.status[status]}
        </p>
      </div>
      <p className="quiet">
        <OnNetwork {...account} />
      </p>
      {status === "signed-out" && <p className="aside">{words.signedOut}</p>}
      <Choices
        legend={words.purpose}
        value={chosen.value}
        options={PURPOSES.map((value) => ({
          value,
          label: words.purposes[value],
          note: chosen.value === value && <p className="field-hint">{words.purposeNote[value]}</p>,
        }))}
        onChange={chosen.choose}
      />
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={check.isPending || status !== "connected"}
          onClick={() => check.mutate(undefined)}
        >
          {check.isPending ? words.checking : words.check}
        </button>
        <Confirm
          isPlain
          label={words.remove}
          fullLabel={`${words.remove} ${handle}`}
          ask={words.removeAsk(handle)}
          yes={words.removeYes}
          no={words.removeNo}
          disabled={remove.isPending}
          onYes={() => remove.mutate(undefined)}
        />
      </div>
      {check.data && <ProfileCheck found={check.data} />}
      <Problem error={chosen.error ?? check.error ?? remove.error} />
    </li>
  );
}
