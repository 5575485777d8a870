import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useQuery } from "@tanstack/react-query";
import { Answered } from "../answered.tsx";
import { api, ask } from "../api.ts";
import { register } from "../entry/register.ts";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** One's own keys, one for each device. */
export function Passkeys() {
  const { practice, entry } = usePublishingWords();
  const words = practice.passkeys;
  const when = useWhen();
  const passkeys = useQuery({
    queryKey: ["passkeys"],
    queryFn: async () => (await ask(api.passkeys.$get())).passkeys,
  });
  const add = useAct(() => register(null, entry.passkeyStopped));
  const remove = useAct((id: string) => ask(api.passkeys[":id"].$delete({ param: { id } })));
  return (
    <section>
      <h3>{words.heading}</h3>
      <p className="quiet">{words.what}</p>
      <Answered query={passkeys}>
        {(all) => (
          <ul className="plain-list">
            {all.map(({ id, createdAt, lastUsedAt }) => (
              <li key={id} className="actions">
                <span>
                  {words.made(when(createdAt))}
                  {lastUsedAt && `, ${words.used(when(lastUsedAt))}`}
                </span>
                {all.length > 1 && (
                  <button
                    type="button"
                    className="button-plain"
                    aria-label={`${words.remove}: ${words.made(when(createdAt))}`}
                    disabled={remove.isPending}
                    onClick={() => remove.mutate(id)}
                  >
                    {words.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      {passkeys.data?.length === 1 && <p className="quiet small">{words.last}</p>}
      {browserSupportsWebAuthn() && (
        <p>
          <button
            type="button"
            className="button"
            disabled={add.isPending}
            onClick={() => add.mutate(undefined)}
          >
            {words.add}
          </button>
        </p>
      )}
      <Problem error={add.error ?? remove.error} />
    </section>
  );
}
