import { addressOf } from "../../lib/route.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { connectedOn, networksIn, useRemoving } from "./removing.tsx";
import { useRemovalWords } from "./words.ts";

/** What is missing before posts of the list can be deleted from here. */
export function ConnectHint() {
  const { isSignedIn, accounts, posts } = useRemoving();
  const { connect } = useRemovalWords();
  const { networks } = usePublishingWords();
  const there = networksIn(posts);
  if (there.length === 0 || isSignedIn === null) return null;
  if (!isSignedIn)
    return (
      <p className="removal-hint">
        {connect.signIn} <a href={addressOf("publishing")}>{connect.signInLink}</a>
      </p>
    );
  const missing = there.filter((network) => connectedOn(accounts, network).length === 0);
  if (missing.length === 0) return null;
  return (
    <div className="removal-hint">
      {missing.map((network) => {
        const out = accounts.find((one) => one.network === network);
        return <p key={network}>{out ? connect.signedOut(out.handle) : connect.text(networks[network])}</p>;
      })}
      <p>
        <a href={addressOf("publishing", "accounts")}>{connect.link}</a>
      </p>
    </div>
  );
}
