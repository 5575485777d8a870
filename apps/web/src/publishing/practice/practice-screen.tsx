import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SignedIn } from "../api.ts";
import { api, ask } from "../api.ts";
import { deviceZone } from "../moment.ts";
import { ZoneField } from "../panel/time-fields.tsx";
import { Problem } from "../problem.tsx";
import { useChosen } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { Invitations } from "./invitations.tsx";
import { Members } from "./members.tsx";
import { Names } from "./names.tsx";
import { Night } from "./night.tsx";
import { Passkeys } from "./passkeys.tsx";
import { PolicySection } from "./policy-section.tsx";

/** Who belongs to the practice and what it asks; on a desk for one, what that one may choose. */
export function PracticeScreen({ me }: { readonly me: SignedIn }) {
  const { practice: words, entry } = usePublishingWords();
  const isAlone = me.mode === "desk";
  const isManager = me.role === "manager";
  const signOut = useSignOut();
  return (
    <div className="practice">
      <header className="publishing-head head-with-link">
        <h2>{isAlone ? words.deskHeading : me.practice.name}</h2>
        {!isAlone && (
          <button
            type="button"
            className="button"
            disabled={signOut.isPending}
            onClick={() => signOut.mutate(undefined)}
          >
            {entry.signOut}
          </button>
        )}
      </header>
      <Names me={me} />
      <PolicySection me={me} />
      <TimeZone me={me} />
      <Night me={me} />
      {!isAlone && <Members me={me} />}
      {!isAlone && isManager && <Invitations />}
      {!isAlone && <Passkeys />}
      {isManager && (
        <section>
          <h3>{words.backup.heading}</h3>
          <p className="quiet">{words.backup.what}</p>
          <p>
            <a className="button" href="/api/backup" download>
              {words.backup.download}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}

/** Nothing of what was shown stays in this window. */
function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(api["sign-out"].$post({ json: {} })),
    onSuccess: () => client.setQueryData(["me"], { signedIn: false, mode: "practice" }),
  });
}

function TimeZone({ me }: { readonly me: SignedIn }) {
  const { timeZone: words } = usePublishingWords().practice;
  const chosen = useChosen(me.person.settings.timeZone ?? deviceZone(), (timeZone) =>
    ask(api.me.$patch({ json: { settings: { timeZone } } })),
  );
  return (
    <section>
      <h3>{words.heading}</h3>
      <p className="quiet">{words.what}</p>
      <ZoneField value={chosen.value} onChange={chosen.choose} />
      <Problem error={chosen.error} />
    </section>
  );
}
