import { useWords } from "../words/use-words.ts";
import type { KeptOnDesk, Notice } from "./kept-on-desk.ts";
import { Unlock } from "./unlock.tsx";

/** Above the sheet: where its draft comes from, and whether it is kept. Mostly there is nothing to say. */
export function DraftNotice({ kept }: { readonly kept: KeptOnDesk }) {
  if (kept.asksPassphrase) return <Unlock onWithout={kept.writeWithout} />;
  return (
    <div className="draft-notices" aria-live="polite">
      {kept.notice && <NoticeLine notice={kept.notice} kept={kept} />}
      {kept.standing && kept.standing !== "kept" && kept.standing !== "elsewhere" && (
        <StandingLine standing={kept.standing} onUnlock={kept.askPassphrase} />
      )}
    </div>
  );
}

function NoticeLine({ notice, kept }: { readonly notice: Notice; readonly kept: KeptOnDesk }) {
  const { sheet } = useWords().drafts;
  const now = new Date();
  switch (notice.about) {
    case "back":
      return (
        <p className="draft-notice">
          <span>
            {sheet.back(new Date(notice.changed), now)}{" "}
            {notice.picturesLost > 0 && sheet.picturesLost(notice.picturesLost)}
          </span>
          <button type="button" className="button-plain" onClick={() => void kept.startNew()}>
            {sheet.startNew}
          </button>
        </p>
      );
    case "put away":
      return (
        <p className="draft-notice">
          <span>{sheet.putAway}</span>
          <button type="button" className="button-plain" onClick={() => void kept.goBackTo(notice.id)}>
            {sheet.goBack}
          </button>
        </p>
      );
    case "in another window":
      return <p className="draft-notice">{sheet.inAnotherWindow(new Date(notice.changed), now)}</p>;
    case "its own now":
      return <p className="draft-notice">{sheet.itsOwnNow}</p>;
  }
}

function StandingLine(props: {
  readonly standing: Exclude<NonNullable<KeptOnDesk["standing"]>, "kept" | "elsewhere">;
  readonly onUnlock: () => void;
}) {
  const { sheet } = useWords().drafts;
  const isChosen = props.standing === "off";
  return (
    <p className={isChosen ? "draft-notice" : "draft-notice draft-notice-plain"}>
      <span>{sheet.notKept[props.standing]}</span>
      {props.standing === "locked" && (
        <button type="button" className="button-plain" onClick={props.onUnlock}>
          {sheet.unlock}
        </button>
      )}
    </p>
  );
}
