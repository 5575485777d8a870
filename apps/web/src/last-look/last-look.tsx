import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import type { CheckState } from "../check/use-check.ts";
import type { DraftForm } from "../compose/use-draft.ts";
import type { Decision } from "../drafts/kept-draft.ts";
import type { Dismissals } from "../findings/dismissals.ts";
import { textsFor } from "../networks/on-place.ts";
import type { ShowPicture } from "../pictures/picture-panel.tsx";
import type { Pictures } from "../pictures/use-pictures.ts";
import { isServed } from "../publishing/served.ts";
import type { Settings } from "../settings/settings.ts";
import { missingParts } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";
import { CopyOut } from "./copy-out.tsx";
import { undecided } from "./decision.ts";
import { PicturesOut } from "./pictures-out.tsx";
import { Remaining } from "./remaining.tsx";
import { ThreeReaders } from "./three-readers.tsx";

const PublishPanel = lazy(() =>
  import("../publishing/index.ts").then(({ PublishPanel }) => ({ default: PublishPanel })),
);

export interface LastLookProps {
  readonly form: DraftForm;
  readonly check: CheckState;
  readonly shown: readonly LiveFinding[];
  readonly dismissed: readonly LiveFinding[];
  readonly dismissals: Dismissals;
  readonly settings: Settings;
  readonly pictures: Pictures;
  readonly decisions: readonly Decision[];
  readonly onDecide: (decision: Decision) => void;
  readonly onCopied: () => void;
  readonly onChangeIt: (live: LiveFinding) => void;
  readonly onShowPicture: ShowPicture;
  readonly onClose: () => void;
}

/** Before a draft goes out: three readers, what is left to decide, and then the text to take along. */
export function LastLook(props: LastLookProps) {
  const { form, check, shown } = props;
  const { lastLook } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = (then?: () => void) => (): void => {
    dialog.current?.close();
    then?.();
  };

  return (
    <dialog ref={dialog} className="last-look" aria-labelledby={id} onClose={props.onClose}>
      <div className="last-look-page">
        <header className="last-look-head">
          <h2 id={id}>{lastLook.heading}</h2>
          <button type="button" className="button-plain" onClick={close()}>
            {lastLook.back}
          </button>
        </header>
        {check.verdict && (
          <ThreeReaders
            text={form.text}
            verdict={check.verdict}
            findings={shown.map(({ finding }) => finding)}
            settings={props.settings}
          />
        )}
        <Remaining
          shown={shown}
          dismissed={props.dismissed.length}
          decisions={props.decisions}
          onDecide={props.onDecide}
          onChangeIt={(live) => close(() => props.onChangeIt(live))()}
        />
        <Out
          {...props}
          onLeave={close()}
          onShowPicture={(image, isItsAlt) => close(() => props.onShowPicture(image, isItsAlt))()}
        />
      </div>
    </dialog>
  );
}

/** What can be taken along, once all is decided and read. */
function Out(props: LastLookProps & { readonly onLeave: () => void }) {
  const { form, shown, pictures } = props;
  const { lastLook } = useWords();
  const unread = useUnread(props.check);
  const [goesOn, setGoesOn] = useState(false);
  const waiting = undecided(
    shown.map(({ finding }) => finding),
    props.decisions,
  ).length;
  const isHeld = waiting > 0 || (unread !== null && !goesOn);
  const texts = form.platforms.map((platform) => ({ platform, parts: textsFor(form, platform) }));
  const isSameForAll = texts.every(({ parts }) => parts.length === 1);
  return (
    <section className="out">
      {isServed && (
        <Suspense>
          <PublishPanel {...props} pictures={pictures.all} disabled={isHeld} onHandedIn={props.onCopied} />
        </Suspense>
      )}
      <h3>{lastLook.out.heading}</h3>
      {unread !== null && !goesOn && (
        <div className="notice">
          <p>{unread}</p>
          <button type="button" className="button" onClick={() => setGoesOn(true)}>
            {lastLook.unread.anyway}
          </button>
        </div>
      )}
      {waiting > 0 && <p role="status">{lastLook.out.waiting(waiting)}</p>}
      {form.text.trim() !== "" &&
        (isSameForAll ? texts.slice(0, 1) : texts).map(({ platform, parts }) => (
          <CopyOut
            key={platform}
            platform={platform}
            parts={parts}
            isNamed={!isSameForAll && texts.length > 1}
            disabled={isHeld}
            onCopied={props.onCopied}
          />
        ))}
      <PicturesOut pictures={pictures} disabled={isHeld} onShow={props.onShowPicture} />
      <p className="quiet small">{lastLook.out.afterwards}</p>
    </section>
  );
}

/** Why the reading is not the last word; null where it is. */
function useUnread({ verdict, busy, stillReading, failed }: CheckState): string | null {
  const { unread } = useWords().lastLook;
  if (failed) return unread.failed;
  if (busy || stillReading || verdict === null) return unread.reading;
  const missing = missingParts(verdict);
  return missing.length > 0 ? unread.missing(missing) : null;
}
