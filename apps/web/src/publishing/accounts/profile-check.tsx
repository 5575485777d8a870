import type { AccountCheck } from "../api.ts";
import { Findings } from "../findings.tsx";
import { usePublishingWords } from "../words.ts";

/** What the profile says, and what the check says of that. */
export function ProfileCheck({ found }: { readonly found: AccountCheck }) {
  const { profile: words } = usePublishingWords().accounts;
  const { profile, findings } = found;
  if (profile === null)
    return (
      <p className="aside" role="status">
        {words.signedOut}
      </p>
    );
  return (
    <div className="profile-check" role="status">
      <dl className="facts">
        {profile.displayName !== "" && (
          <div>
            <dt>{words.name}</dt>
            <dd>{profile.displayName}</dd>
          </div>
        )}
        <div>
          <dt>{words.bio}</dt>
          <dd className="pre">{profile.bio || words.empty}</dd>
        </div>
      </dl>
      {findings.length === 0 && <p>{words.good}</p>}
      {findings.length > 0 && (
        <>
          <h4>{words.findings}</h4>
          <Findings findings={findings} />
        </>
      )}
    </div>
  );
}
