import { Answered } from "../answered.tsx";
import type { Account } from "../api.ts";
import { Refused } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAccounts } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { AccountCard } from "./account-card.tsx";
import { Connect } from "./connect.tsx";

/**
 * The accounts posts go out from.
 * @param outcome of a network's own page, which sent the browser back: "connected", "problem-CODE"
 */
export function AccountsScreen({ outcome }: { readonly outcome: string }) {
  const { accounts: words } = usePublishingWords();
  const accounts = useAccounts();
  const problem = /^problem-([a-z-]+)$/u.exec(outcome)?.[1];
  return (
    <div className="accounts">
      <header className="publishing-head">
        <h2>{words.heading}</h2>
        <p className="quiet">{words.what}</p>
      </header>
      {outcome.startsWith("connected") && (
        <p className="said" role="status">
          {words.connected}
        </p>
      )}
      {problem !== undefined && <Problem error={new Refused(problem, words.notConnected)} />}
      <Answered query={accounts}>{(all) => <Lists all={all} />}</Answered>
      <Connect />
    </div>
  );
}

function Lists({ all }: { readonly all: readonly Account[] }) {
  const { accounts: words } = usePublishingWords();
  const mine = all.filter(({ isMine }) => isMine);
  const others = all.filter(({ isMine }) => !isMine);
  return (
    <>
      {mine.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="cards">
        {mine.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </ul>
      {others.length > 0 && (
        <section className="others">
          <h3>{words.others}</h3>
          <p className="quiet small">{words.othersWhat}</p>
          <ul className="plain-list">
            {others.map(({ id, handle, network, service, person, purpose }) => (
              <li key={id}>
                <span className="handle">{handle}</span>{" "}
                <span className="quiet">
                  <OnNetwork network={network} service={service} />. {words.owner(person.name)};{" "}
                  {words.purposes[purpose]}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** "Mastodon, mastodon.example": the server only where it tells something. */
export function OnNetwork({ network, service }: Pick<Account, "network" | "service">) {
  const { accounts: words, networks } = usePublishingWords();
  const host = service.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
  return <>{host === "bsky.social" ? networks[network] : words.on(networks[network], host)}</>;
}
