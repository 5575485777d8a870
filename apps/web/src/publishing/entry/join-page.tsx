import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { goTo } from "../../lib/route.ts";
import { Answered } from "../answered.tsx";
import { api, ask, Refused } from "../api.ts";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { arrivedBy } from "../served.ts";
import { usePublishingWords } from "../words.ts";
import { register } from "./register.ts";

/** An invitation, or the set-up link of the first manager. */
export function JoinPage() {
  const arrival = arrivedBy();
  const token = arrival?.by === "join" ? arrival.token : null;
  const invitation = useQuery({
    queryKey: ["invitation"],
    queryFn: () => {
      // Reloaded: the secret is not in the address any more.
      if (token === null) throw new Refused("link-expired", "Open the link again.");
      return ask(api.invitations.read.$post({ json: { token } }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="entry">
      <Answered query={invitation}>{(found) => <Join {...found} token={token ?? ""} />}</Answered>
    </section>
  );
}

function Join(props: {
  readonly token: string;
  readonly practice: string;
  readonly role: "author" | "approver" | "manager";
  readonly expiresAt: string;
  readonly isSetUp: boolean;
}) {
  const { entry } = usePublishingWords();
  const words = entry.join;
  const when = useWhen();
  const [name, setName] = useState("");
  const join = useAct(() => register({ token: props.token, name: name.trim() }, entry.passkeyStopped));
  const submit = (): void => join.mutate(undefined, { onSuccess: () => goTo("publishing") });
  return (
    <>
      <h2>{props.isSetUp ? words.setUpHeading : words.heading(props.practice)}</h2>
      <p>{props.isSetUp ? words.setUpWhat : words.asRole[props.role]}</p>
      {browserSupportsWebAuthn() ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Field label={words.name} value={name} onChange={setName} most={120} required />
          <p className="quiet">{words.passkey}</p>
          <button
            type="submit"
            className="button button-primary"
            disabled={join.isPending || name.trim() === ""}
          >
            {words.button}
          </button>
          <Problem error={join.error} />
        </form>
      ) : (
        <p>{words.noPasskeys}</p>
      )}
      <p className="quiet small">{words.until(when(props.expiresAt))}</p>
    </>
  );
}
