import type { LiveFinding } from "../../check/live-findings.ts";
import type { DraftForm } from "../../compose/use-draft.ts";
import type { Decision as KeptDecision } from "../../drafts/kept-draft.ts";
import type { Dismissals } from "../../findings/dismissals.ts";
import { addressOf } from "../../lib/route.ts";
import type { Picture } from "../../pictures/picture.ts";
import type { ShowPicture } from "../../pictures/picture-panel.tsx";
import type { Settings } from "../../settings/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { Answered } from "../answered.tsx";
import type { Decision } from "../api.ts";
import { Frame } from "../frame.tsx";
import { useAccounts, useMe } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { HandInForm } from "./hand-in-form.tsx";

export interface PublishPanelProps {
  readonly form: DraftForm;
  readonly settings: Settings;
  readonly pictures: readonly Picture[];
  readonly shown: readonly LiveFinding[];
  readonly dismissed: readonly LiveFinding[];
  readonly dismissals: Dismissals;
  readonly decisions: readonly KeptDecision[];
  /** Something is not decided or read yet. */
  readonly disabled: boolean;
  readonly onShowPicture: ShowPicture;
  readonly onHandedIn: () => void;
  /** Leads to another screen of the page. */
  readonly onLeave: () => void;
}

/** The last step of the last look, where a desk stands behind the page. */
export function PublishPanel(props: PublishPanelProps) {
  return (
    <Frame>
      <Panel {...props} />
    </Frame>
  );
}

function Panel(props: PublishPanelProps) {
  const { panel } = usePublishingWords();
  const me = useMe();
  const accounts = useAccounts();
  const decided = useDecided(props);
  return (
    <section className="card card-wide publish">
      <h3>{panel.heading}</h3>
      <Answered query={me}>
        {(who) =>
          who.signedIn ? (
            <Answered query={accounts}>
              {(all) => {
                const mine = all.filter(({ isMine }) => isMine);
                return mine.length === 0 ? (
                  <Elsewhere
                    what={panel.noAccounts}
                    link={panel.connect}
                    to="accounts"
                    onLeave={props.onLeave}
                  />
                ) : (
                  <HandInForm {...props} me={who} accounts={mine} decided={decided} />
                );
              }}
            </Answered>
          ) : (
            <Elsewhere
              what={who.mode === "desk" ? panel.notIn : panel.signInFirst}
              link={panel.goThere}
              to=""
              onLeave={props.onLeave}
            />
          )
        }
      </Answered>
    </section>
  );
}

function Elsewhere(props: {
  readonly what: string;
  readonly link: string;
  readonly to: string;
  readonly onLeave: () => void;
}) {
  return (
    <p>
      {props.what}{" "}
      <a href={addressOf("publishing", props.to)} onClick={props.onLeave}>
        {props.link}
      </a>
    </p>
  );
}

/** Why findings stay, in the author's words or by the reason chosen for dismissing them. */
function useDecided({ shown, dismissed, dismissals, decisions }: PublishPanelProps): readonly Decision[] {
  const { reasons } = useWords().findings.dismiss;
  const there = new Set(shown.map(({ finding }) => finding.fingerprint));
  return [
    ...decisions
      .filter(({ fingerprint }) => there.has(fingerprint))
      .map(({ fingerprint, ruleId, words }) => ({ fingerprint, ruleId, reason: words.trim() })),
    ...dismissed.map(({ finding: { fingerprint, ruleId } }) => {
      const reason = dismissals[fingerprint];
      return { fingerprint, ruleId, reason: reason ? reasons[reason] : "" };
    }),
  ];
}
