import { Choice } from "../../compose/choice.tsx";
import { Answered } from "../answered.tsx";
import { api, ask, type Role, type SignedIn } from "../api.ts";
import { Confirm } from "../confirm.tsx";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct, useChosen, useMembers } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

export const ROLES = ["author", "approver", "manager"] as const;

/** Everybody in the practice. */
export function Members({ me }: { readonly me: SignedIn }) {
  const { members: words } = usePublishingWords().practice;
  const when = useWhen();
  const members = useMembers();
  const remove = useAct((personId: string) => ask(api.members[":personId"].$delete({ param: { personId } })));
  const isManager = me.role === "manager";
  return (
    <section>
      <h3>{words.heading}</h3>
      <Answered query={members}>
        {(all) => (
          <ul className="members">
            {all.map(({ personId, name, role, joinedAt }) => (
              <li key={personId}>
                <p>
                  <strong>{name}</strong>
                  {personId === me.person.id && ` (${words.you})`}{" "}
                  <span className="quiet small">{words.since(when(joinedAt))}</span>
                </p>
                {isManager ? (
                  <div className="actions">
                    <MemberRole personId={personId} name={name} role={role} />
                    {personId !== me.person.id && (
                      <Confirm
                        isPlain
                        label={words.remove}
                        fullLabel={words.removeThis(name)}
                        ask={words.removeAsk(name)}
                        yes={words.yes}
                        no={words.no}
                        disabled={remove.isPending}
                        onYes={() => remove.mutate(personId)}
                      />
                    )}
                  </div>
                ) : (
                  <p className="quiet">{words.roles[role]}</p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <Problem error={remove.error} />
    </section>
  );
}

function MemberRole(props: { readonly personId: string; readonly name: string; readonly role: Role }) {
  const { members: words } = usePublishingWords().practice;
  const { personId, name, role } = props;
  const chosen = useChosen<Role>(role, (next) =>
    ask(api.members[":personId"].$patch({ param: { personId }, json: { role: next } })),
  );
  return (
    <>
      <Choice
        label={words.role(name)}
        labelHidden
        options={ROLES}
        words={words.roles}
        value={chosen.value}
        onChange={chosen.choose}
      />
      <Problem error={chosen.error} />
    </>
  );
}
