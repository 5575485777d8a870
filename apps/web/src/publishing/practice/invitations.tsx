import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Choice } from "../../compose/choice.tsx";
import { api, ask, type Role } from "../api.ts";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { ShownOnce } from "../queue/shown-once.tsx";
import { usePublishingWords } from "../words.ts";
import { ROLES } from "./members.tsx";

/** Links by which others join, and those not used yet. */
export function Invitations() {
  const { invitations: words, members } = usePublishingWords().practice;
  const when = useWhen();
  const [role, setRole] = useState<Role>("author");
  const open = useQuery({
    queryKey: ["invitations"],
    queryFn: async () => (await ask(api.invitations.$get())).invitations,
  });
  const make = useAct(() => ask(api.invitations.$post({ json: { role } })));
  const withdraw = useAct((id: string) => ask(api.invitations[":id"].$delete({ param: { id } })));
  return (
    <section>
      <h3>{words.heading}</h3>
      <div className="actions">
        <Choice
          label={words.role}
          labelHidden
          options={ROLES}
          words={members.roles}
          value={role}
          onChange={setRole}
        />
        <button
          type="button"
          className="button"
          disabled={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {words.make}
        </button>
      </div>
      {make.data && (
        <ShownOnce what={words.what} url={make.data.url} until={words.until(when(make.data.expiresAt))} />
      )}
      {open.data && open.data.length > 0 && (
        <>
          <h4>{words.open}</h4>
          <ul className="plain-list">
            {open.data.map(({ id, role: invited, expiresAt }) => (
              <li key={id} className="actions">
                {members.roles[invited]} <span className="quiet small">{words.until(when(expiresAt))}</span>
                <button
                  type="button"
                  className="button-plain"
                  aria-label={`${words.withdraw}: ${members.roles[invited]}`}
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate(id)}
                >
                  {words.withdraw}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Problem error={open.error ?? make.error ?? withdraw.error} />
    </section>
  );
}
