import { api, ask, type Policy, type SignedIn } from "../api.ts";
import { Choices } from "../choices.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

const APPROVALS = ["none", "on-must", "on-should", "always"] as const;

/** What is asked of every post before it goes out. */
export function PolicySection({ me }: { readonly me: SignedIn }) {
  const { policy: words } = usePublishingWords().practice;
  const change = useAct((changes: Partial<Policy>) =>
    ask(api.practice.$patch({ json: { policy: { ...me.practice.policy, ...changes } } })),
  );
  // As chosen, while it is on its way to the desk.
  const policy = { ...me.practice.policy, ...(change.isPending && change.variables) };
  const isManager = me.role === "manager";
  return (
    <section>
      <h3>{words.heading}</h3>
      {!isManager && <p className="quiet">{words.managers}</p>}
      <fieldset className="bare" disabled={!isManager || change.isPending}>
        {me.mode === "practice" ? (
          <Choices
            legend={words.approval}
            value={policy.approval}
            options={APPROVALS.map((value) => ({ value, label: words.approvals[value] }))}
            onChange={(approval) => change.mutate({ approval })}
          />
        ) : (
          <p className="quiet">{words.alone}</p>
        )}
        <div className="choices-one">
          <label>
            <input
              type="checkbox"
              checked={policy.coolingOff}
              onChange={(event) => change.mutate({ coolingOff: event.target.checked })}
            />
            {words.coolingOff}
          </label>
          <p className="field-hint">{words.coolingOffHint}</p>
        </div>
      </fieldset>
      <Problem error={change.error} />
    </section>
  );
}
