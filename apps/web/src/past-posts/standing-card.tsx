import type { GivenFile } from "./engine/protocol.ts";
import { GiveFiles } from "./give-files.tsx";
import { NetworksHelp } from "./networks-help.tsx";
import { PausedCard } from "./paused-card.tsx";
import { QuestionsForm } from "./questions-form.tsx";
import { RunningCard } from "./running-card.tsx";
import { open, sessionOf, type useSession } from "./use-session.ts";
import { usePastPostsWords } from "./words.ts";

/** What there is to do as things stand; nothing once the list is complete. */
export function StandingCard(props: {
  readonly session: ReturnType<typeof useSession>;
  readonly keeps: boolean;
  readonly onBegin: (files: readonly GivenFile[]) => void;
  readonly onErase: () => void;
}) {
  const words = usePastPostsWords();
  const { session, onErase } = props;
  const { standing, send } = session;
  switch (standing.phase) {
    case "opening":
    case "done":
      return null;
    case "empty":
      return (
        <>
          <GiveFiles heading={words.give.heading} onGive={props.onBegin}>
            <p>{words.give.text}</p>
            <p className="quiet">{words.give.privacy}</p>
            {!props.keeps && <p className="quiet">{words.give.notKept}</p>}
          </GiveFiles>
          <NetworksHelp />
        </>
      );
    case "looking":
      return (
        <p className="past-card" role="status">
          {words.looking}
        </p>
      );
    case "asking":
      return (
        <QuestionsForm
          questions={standing.questions}
          onAnswer={(answers) => send({ type: "answer", answers })}
          onCancel={onErase}
        />
      );
    case "running":
      return (
        <RunningCard
          progress={session.progress}
          left={session.left}
          onPause={() => send({ type: "pause" })}
          onErase={onErase}
        />
      );
    case "paused":
      return (
        <PausedCard
          standing={standing}
          onGoOn={(files) => send({ type: "go-on", files })}
          onErase={onErase}
        />
      );
    case "elsewhere":
      return (
        <div className="past-card">
          <p>{words.elsewhere.text}</p>
          <div className="past-actions">
            <button type="button" className="button" onClick={() => open(sessionOf())}>
              {words.elsewhere.again}
            </button>
          </div>
        </div>
      );
  }
}
