import type { Fix, Jurisdiction, Place } from "@chaperone/core";
import { memo, useId } from "react";
import { imageOf, type LiveFinding } from "../check/live-findings.ts";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { Citations } from "./citations.tsx";
import { DismissForm } from "./dismiss-form.tsx";
import type { DismissReason } from "./dismissals.ts";
import { LevelWord } from "./level-mark.tsx";
import { Passages } from "./passages.tsx";
import type { Rewrites } from "./rewrites.ts";
import { Sources } from "./sources.tsx";

export interface FindingActions {
  readonly onOpen: (live: LiveFinding) => void;
  readonly onVisit: (live: LiveFinding) => void;
  /** Goes to where it is in a picture. */
  readonly onShow: (live: LiveFinding) => void;
  readonly onFix: (live: LiveFinding, fix: Fix) => void;
  readonly onRewriteAll: (rewrites: Rewrites) => void;
  readonly onDismiss: (live: LiveFinding, reason: DismissReason) => void;
}

/** One finding: what and why at a glance; the duty, the passages and what to do when opened. */
export const FindingCard = memo(function FindingCard(props: {
  readonly live: LiveFinding;
  readonly isOpen: boolean;
  readonly country: Jurisdiction;
  readonly actions: FindingActions;
}) {
  const { live, isOpen, actions } = props;
  const { finding } = live;
  const words = useWords().findings.card;
  const id = useId();
  return (
    <li className={`finding finding-${finding.level}`} data-open={isOpen} data-touched={live.touched}>
      <h3 className="finding-title">
        <button
          type="button"
          id={buttonId(live.key)}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-describedby={`${id}-why`}
          onFocus={() => actions.onVisit(live)}
          onClick={() => actions.onOpen(live)}
        >
          <LevelWord level={finding.level} />
          <span className="finding-what" lang="en-GB">
            {finding.message.what}
          </span>
        </button>
      </h3>
      <p className="finding-why" id={`${id}-why`} lang="en-GB">
        {finding.message.why}
      </p>
      {imageOf(finding.place) !== null && (
        <button
          type="button"
          className="button-plain finding-picture"
          aria-describedby={buttonId(live.key)}
          onClick={() => actions.onShow(live)}
        >
          {pictureWords(finding.place, words)}
        </button>
      )}
      <div className="finding-more" id={id} hidden={!isOpen}>
        <Passages seen={live.seen} />
        <Citations guidance={finding.guidance} country={props.country} />
        <Sources sources={finding.sources} />
        <p className="finding-next">
          <strong>{words.whatToDo}</strong> <span lang="en-GB">{finding.message.next}</span>
        </p>
        <div className="finding-actions">
          {finding.fixes.map((fix) => (
            <FixButton
              key={`${fix.label} ${fix.edits[0]?.start}`}
              fix={fix}
              disabled={live.touched}
              onApply={() => actions.onFix(live, fix)}
            />
          ))}
          <DismissForm onDismiss={(reason) => actions.onDismiss(live, reason)} />
        </div>
      </div>
    </li>
  );
});

function pictureWords(place: Place, words: Words["findings"]["card"]): string {
  const number = (imageOf(place) ?? 0) + 1;
  if (place.in === "alt-text") return words.inPictureDescription(number);
  return place.in === "image-metadata" ? words.inPictureFile(number) : words.inPicture(number);
}

/** Where the keyboard lands when it goes to a finding. */
export const buttonId = (key: string): string => `${key}-title`;

/** Makes a change at one press, and says so where it is not the same that is said then. */
export function FixButton(props: {
  readonly fix: Fix;
  readonly disabled: boolean;
  readonly onApply: () => void;
}) {
  const { fix } = props;
  const { card } = useWords().findings;
  return (
    <button type="button" className="button button-fix" disabled={props.disabled} onClick={props.onApply}>
      <span lang="en-GB">{fix.label}</span>
      {fix.safety === "changes-meaning" && <span className="fix-note">{card.changesMeaning}</span>}
    </button>
  );
}
