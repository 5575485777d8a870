import { api, ask, type Policy, type SignedIn } from "../api.ts";
import { Choices } from "../choices.tsx";
import { Problem } from "../problem.tsx";
import { useChosen } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

const APPROVALS = ["none", "on-must", "on-should", "always"] as const;

/** What is asked of every post before it goes out. */
export function PolicySection({ me }: { readonly me: SignedIn }) {
  const { policy: words } = usePublishingWords().practice;
  const chosen = useChosen<Policy>(me.practice.policy, (policy) =>
    ask(api.practice.$patch({ json: { policy } })),
  );
  const policy = chosen.value;
  const isManager = me.role === "manager";
  return (
    <section>
      <h3>{words.heading}</h3>
      {!isManager && <p className="quiet">{words.managers}</p>}
      <fieldset className="bare" disabled={!isManager || chosen.isPending}>
        {me.mode === "practice" ? (
          <Choices
            legend={words.approval}
            value={policy.approval}
            options={APPROVALS.map((value) => ({ value, label: words.approvals[value] }))}
            onChange={(approval) => chosen.choose({ ...policy, approval })}
          />
        ) : (
          <p className="quiet">{words.alone}</p>
        )}
        <div className="choices-one">
          <label>
            <input
              type="checkbox"
              checked={policy.coolingOff}
              onChange={(event) => chosen.choose({ ...policy, coolingOff: event.target.checked })}
            />
            {words.coolingOff}
          </label>
          <p className="field-hint">{words.coolingOffHint}</p>
        </div>
      </fieldset>
      <Problem error={chosen.error} />
    </section>
  );
}
