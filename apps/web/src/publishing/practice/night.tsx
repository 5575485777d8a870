import { endsByDay } from "@chaperone/desk/pauses";
import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { api, ask, type SignedIn } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

type NightHours = SignedIn["practice"]["policy"]["lateNight"];
const LIMITS = ["from", "to", "until"] as const;

/** When this person's night is: what is handed in then rests until they can look at it by day. */
export function Night({ me }: { readonly me: SignedIn }) {
  const { night: words, save, saved } = usePublishingWords().practice;
  const own = me.person.settings.lateNight ?? null;
  const usual = me.practice.policy.lateNight;
  const [hours, setHours] = useState<NightHours>(own ?? usual);
  const keep = useAct((lateNight: NightHours | null) =>
    ask(api.me.$patch({ json: { settings: { ...me.person.settings, lateNight } } })),
  );
  const isSame = LIMITS.every((limit) => hours[limit] === (own ?? usual)[limit]);
  const isWhole = LIMITS.every((limit) => hours[limit] !== "");
  const lasts = !isWhole || endsByDay(hours);
  return (
    <section>
      <h3>{words.heading}</h3>
      <p className="quiet">{words.what}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate(hours);
        }}
      >
        <div className="night-hours">
          {LIMITS.map((limit) => (
            <Field
              key={limit}
              label={words[limit]}
              type="time"
              value={hours[limit]}
              onChange={(clock) => setHours({ ...hours, [limit]: clock })}
              required
            />
          ))}
        </div>
        <p className="field-hint warning" role="status">
          {!lasts && words.notByDay}
        </p>
        <p className="actions">
          <button type="submit" className="button" disabled={isSame || !isWhole || !lasts || keep.isPending}>
            {save}
          </button>
          {own !== null && (
            <button
              type="button"
              className="button-plain"
              disabled={keep.isPending}
              onClick={() => keep.mutate(null, { onSuccess: () => setHours(usual) })}
            >
              {words.usual}
            </button>
          )}
          <span role="status" className="quiet">
            {keep.isSuccess && isSame && saved}
          </span>
        </p>
      </form>
      <Problem error={keep.error} />
    </section>
  );
}
