import { Field } from "../../lib/field.tsx";
import { type Account, api, ask, type Decision, Refused, type SignedIn } from "../api.ts";
import { localTime, useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct, useQueue } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { AccountChoice } from "./account-choice.tsx";
import { HandedIn, MoreFound, PersonalQuestion } from "./hand-in-outcome.tsx";
import { handedInAs, rememberHandedIn } from "./handed-in.ts";
import { MoreChoices } from "./more-choices.tsx";
import { expectedPause } from "./pause.ts";
import { PicturesGoing } from "./pictures-going.tsx";
import type { PublishPanelProps } from "./publish-panel.tsx";
import { threadOn } from "./thread.ts";
import { asAuthor, obstacleTo, toHandIn } from "./to-hand-in.ts";
import { useChoices } from "./use-choices.ts";
import { needsApproval, WhatFollows, WhenChoice } from "./when-choice.tsx";

interface HandInFormProps extends PublishPanelProps {
  readonly me: SignedIn;
  readonly accounts: readonly Account[];
  readonly decided: readonly Decision[];
}

/** Which accounts, when, and what comes before; then it is handed in. */
export function HandInForm(props: HandInFormProps) {
  const { form, me, pictures } = props;
  const { panel } = usePublishingWords();
  const { choices, choose } = useChoices(me.person.settings.timeZone);
  const chosen = choices.accounts ?? usualAccounts(props.accounts, form.platforms);
  const handIn = useHandIn(props, chosen, choices);
  const found = foundBy(props);
  const { policy } = me.practice;
  const lateNight = me.person.settings.lateNight ?? policy.lateNight;
  const pause = expectedPause(found, localTime(new Date(), choices.timeZone).slice(11), {
    ...policy,
    lateNight,
  });
  const missing = missingFrom(chosen, choices, form.kind);
  const isReady =
    !props.disabled && !missing && pictures.every((one) => obstacleTo(one) === null) && !handIn.isPending;

  if (handIn.data) return <HandedIn submission={handIn.data} onLeave={props.onLeave} />;
  const { error } = handIn;
  const isAsked = error instanceof Refused && error.code === "question";
  return (
    <form
      className="hand-in"
      onSubmit={(event) => {
        event.preventDefault();
        handIn.mutate(false);
      }}
    >
      <Before />
      <AccountChoice
        text={form.text}
        accounts={props.accounts}
        chosen={chosen}
        onChange={(accounts) => choose({ accounts, isConfirmed: false })}
      />
      {form.kind === "reply" && (
        <Field
          label={panel.answered}
          hint={panel.answeredHint}
          type="url"
          value={choices.answeredUrl}
          onChange={(answeredUrl) => choose({ answeredUrl })}
        />
      )}
      <WhenChoice choices={choices} choose={choose} pause={pause} />
      <WhatFollows
        pause={pause}
        morning={lateNight.until}
        when={choices.when}
        needsApproval={needsApproval(me.practice.policy, found)}
        me={me}
      />
      <PicturesGoing
        pictures={pictures}
        isThread={props.accounts.some(
          (one) => chosen.includes(one.id) && threadOn(form.text, one).parts.length > 1,
        )}
        onShow={props.onShowPicture}
      />
      <MoreChoices
        choices={choices}
        choose={choose}
        isMastodonOnly={props.accounts.every(
          ({ id, network }) => !chosen.includes(id) || network === "mastodon",
        )}
      />
      <p className="quiet small">{me.mode === "desk" ? panel.goes : panel.goesPractice}</p>
      {props.disabled && <p>{panel.waiting}</p>}
      {chosen.length === 0 && <p>{panel.choose}</p>}
      {isAsked ? (
        <PersonalQuestion
          handles={props.accounts.filter(({ id }) => error.about.includes(id)).map(({ handle }) => handle)}
          onYes={() => handIn.mutate(true)}
          onChange={() => {
            handIn.reset();
            choose({ accounts: chosen.filter((id) => !error.about.includes(id)) });
          }}
        />
      ) : (
        <button type="submit" className="button button-primary" disabled={!isReady}>
          {handIn.isPending ? panel.handingIn : panel.button}
        </button>
      )}
      {error?.code === "undecided" ? (
        <MoreFound rules={error.about} />
      ) : (
        !isAsked && <Problem error={error} />
      )}
    </form>
  );
}

/** That the draft was handed in before, and is still on its way. */
function Before() {
  const { panel } = usePublishingWords();
  const when = useWhen();
  const queue = useQueue();
  const draftId = handedInAs();
  const before = queue.data?.find((one) => one.draftId === draftId && one.settledAt === null);
  return before ? <p className="aside">{panel.before(when(before.createdAt))}</p> : null;
}

function useHandIn(
  { form, pictures, settings, decided, me, onHandedIn }: HandInFormProps,
  accounts: readonly string[],
  choices: ReturnType<typeof useChoices>["choices"],
) {
  return useAct(async (isConfirmed: boolean) => {
    // So that the desk reads it as this page did.
    const name = me.mode === "desk" && settings.name.trim();
    await ask(
      api.me.$patch({ json: { settings: asAuthor(settings, choices.timeZone), ...(name && { name }) } }),
    );
    const draftId = handedInAs();
    const given = toHandIn({
      form,
      pictures,
      decisions: decided,
      accounts,
      draftId,
      choices: { ...choices, isConfirmed },
    });
    const submission = await ask(api.submissions.$post({ form: given }));
    rememberHandedIn(submission.draftId);
    onHandedIn();
    return submission;
  });
}

/** Everything found, dismissed or not: the desk finds it too. */
const foundBy = ({ shown, dismissed }: HandInFormProps) =>
  [...shown, ...dismissed].map(({ finding: { ruleId, level, evidence } }) => ({
    ruleId,
    level,
    cues: evidence.flatMap((seen) => (seen.kind === "cue" ? [(seen.details as { name: string }).name] : [])),
  }));

/** The professional ones on the networks the draft is meant for. */
const usualAccounts = (accounts: readonly Account[], platforms: readonly string[]): readonly string[] =>
  accounts
    .filter(
      ({ status, purpose, network }) =>
        status === "connected" && purpose === "professional" && platforms.includes(network),
    )
    .map(({ id }) => id);

const missingFrom = (
  chosen: readonly string[],
  { when, at, answeredUrl }: ReturnType<typeof useChoices>["choices"],
  kind: string,
): boolean =>
  chosen.length === 0 || (when === "at" && at === "") || (kind === "reply" && answeredUrl.trim() === "");
