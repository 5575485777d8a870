import type { CaseTrace } from "@chaperone/core";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LiveFinding } from "../check/live-findings.ts";
import { type CheckState, useCheck } from "../check/use-check.ts";
import { useChecker } from "../check/use-checker.ts";
import { DraftNotice } from "../drafts/draft-notice.tsx";
import { useKeptDraft } from "../drafts/use-kept-draft.ts";
import { FindingsAnnouncer, useKnown } from "../findings/findings-announcer.tsx";
import { FindingsPanel } from "../findings/findings-panel.tsx";
import { KeptFocus } from "../findings/kept-focus.tsx";
import { KeptWork } from "../findings/kept-work.tsx";
import { PhoneBar } from "../findings/phone-bar.tsx";
import { rewritesTogether } from "../findings/rewrites.ts";
import { useFindingActions } from "../findings/use-finding-actions.ts";
import { focusFinding, scrollToFinding, useFindingKeys } from "../findings/use-finding-keys.ts";
import { useOpenFinding } from "../findings/use-open-finding.ts";
import { coveredBelow, usePullUp } from "../findings/use-pull-up.ts";
import { LastLook } from "../last-look/last-look.tsx";
import { useStable } from "../lib/use-stable.ts";
import { Previews } from "../networks/previews.tsx";
import { type OfferedChange, offeredChange } from "../people/changes.ts";
import { People } from "../people/people.tsx";
import { peopleSaid } from "../people/said.ts";
import { PicturePanel, type PicturePanelHandle } from "../pictures/picture-panel.tsx";
import { usePictures } from "../pictures/use-pictures.ts";
import { EarlierPosts } from "../remembered/earlier-posts.tsx";
import { Posted } from "../remembered/posted.tsx";
import { useRemembered } from "../remembered/use-remembered.ts";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import { ComposeBar } from "./compose-bar.tsx";
import { DraftSheet } from "./draft-sheet.tsx";
import type { Example } from "./examples.ts";
import { Invitation } from "./invitation.tsx";
import type { Done } from "./undo-notice.tsx";
import { isBlankDraft, useDraft } from "./use-draft.ts";
import { useDraftEditor } from "./use-draft-editor.ts";
import { useUnsavedWarning } from "./use-unsaved-warning.ts";

/** A draft, and beside it what there is to say about it. It stays as it is while another screen is shown. */
export function ComposeScreen(props: { readonly isShown: boolean; readonly kept: Kept }) {
  const { kept } = props;
  const words = useWords();
  const { compose, findings, lastLook } = words;
  const { settings, dismissals } = kept;
  const pictures = usePictures();
  const { form, change, draft } = useDraft(settings, pictures.images);
  const [live, setLive] = useState<readonly LiveFinding[]>([]);
  const [undoable, setUndoable] = useState<Done | null>(null);
  const [copied, setCopied] = useState("");
  const [isLastLook, setLastLook] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const margin = useRef<HTMLElement>(null);
  const people = useRef<HTMLDetailsElement>(null);
  const picturePanel = useRef<PicturePanelHandle>(null);

  const [shown, dismissed] = useMemo(() => split(live, dismissals), [live, dismissals]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit that changes what they say of the text changes a finding.
  const [rewrites, offered] = useMemo(
    () => [rewritesTogether(form.text, shown), offeredChange(shown, form.text)] as const,
    [shown],
  );
  const open = useOpenFinding(shown);
  const { isUp, pullUp, letDown } = usePullUp(margin);
  const findingsId = useId();
  const goToFinding = (key: string): void => {
    pullUp();
    focusFinding(key);
  };
  useFindingKeys(shown, open.visitedKey, goToFinding);

  const { host, editor } = useDraftEditor({
    onText(text, byFix) {
      change({ text });
      if (!byFix) setUndoable(null);
    },
    onFindings: setLive,
    onVisit(key, how) {
      open.open(key);
      if (how === "pressed") scrollToFinding(key);
    },
    onFocus: letDown,
    onOpen(key) {
      open.open(key);
      goToFinding(key);
    },
    onFix: (one, fix) => actions.onFix(one, fix),
    coveredBelow: () => coveredBelow(margin.current),
  });
  const checker = useChecker(settings.country, settings.profession);
  const remembered = useRemembered(form.text);
  const drafts = useKeptDraft({ settings, form, change, editor, pictures, posted: remembered.posted });
  const check = useCheck(checker, draft, remembered.earlier, (verdict, text) =>
    editor?.showFindings(verdict.findings, text),
  );
  const actions = useFindingActions({
    editor,
    pictures: picturePanel,
    shown,
    open,
    kept,
    heading,
    onFixed: setUndoable,
  });
  const said = useMemo(
    () => check.verdict && peopleSaid(check.verdict, shown, words),
    [check.verdict, shown, words],
  );
  const isBlank = isBlankDraft(draft);
  const known = useKnown(check, shown, said, isBlank);
  const hasText = form.text.trim() !== "";

  useEffect(() => editor?.mark(open.visitedKey), [editor, open.visitedKey]);
  useEffect(() => editor?.hideDismissed(new Set(Object.keys(dismissals))), [editor, dismissals]);
  useEffect(() => {
    if (isBlank) editor?.showFindings([], form.text);
  }, [editor, isBlank, form.text]);
  const isUnsaved = (hasText && form.text !== copied) || pictures.hasUnsaved;
  useUnsavedWarning(isUnsaved && !drafts.isKept && !remembered.posted);

  const tryExample = ({ text, title: _, ...rest }: Example): void => {
    change({ inReplyTo: "", ...rest });
    editor?.replaceAll(text);
    editor?.focus();
  };
  const clear = (): void => {
    if (drafts.isKept) return void drafts.startNew();
    change({ inReplyTo: "" });
    editor?.replaceAll("");
    editor?.focus();
  };
  const visited = shown.find(({ key }) => key === open.visitedKey)?.finding.place;
  const backToText = useStable((): void => {
    letDown();
    editor?.focus(visited);
  });
  const undo = (): void => {
    editor?.undo();
    editor?.focus();
  };
  const showFindings = useStable((): void => {
    pullUp();
    heading.current?.focus({ preventScroll: true });
    if (visited) editor?.scrollTo(visited);
  });
  const showPeople = useStable((): void => {
    letDown();
    people.current?.setAttribute("open", "");
    people.current?.scrollIntoView();
    people.current?.querySelector("summary")?.focus({ preventScroll: true });
  });
  const changeIt = ({ key, finding }: LiveFinding): void => {
    flushSync(() => open.open(key));
    editor?.scrollTo(finding.place);
    goToFinding(key);
  };
  const onEscape = useStable((event: KeyboardEvent): void => {
    if (event.key === "Escape") backToText();
  });
  const fixOffered = useStable(({ live: one, fix }: Pick<OfferedChange, "live" | "fix">): void =>
    actions.onFix(one, fix),
  );

  return (
    <div hidden={!props.isShown} className="write" data-locked={drafts.asksPassphrase}>
      <ComposeBar kind={form.kind} platforms={form.platforms} onChange={change} />
      <DraftNotice kept={drafts} />
      <div className="desk">
        <DraftSheet
          form={form}
          onChange={change}
          host={host}
          busy={check.busy || check.stillReading}
          undoable={undoable}
          onUndo={undo}
          onClear={clear}
          clearWords={drafts.isKept ? words.drafts.sheet.newDraft : words.drafts.sheet.clear}
          isBlank={isBlank}
          onLastLook={() => setLastLook(true)}
          below={
            check.verdict?.trace &&
            hasText && (
              <KeptWork what={compose.kept.posted}>
                <Posted text={form.text} trace={traceNow(check)} remembered={remembered} />
              </KeptWork>
            )
          }
        >
          {check.verdict && (
            <KeptWork what={compose.kept.people}>
              <KeptFocus heading={heading}>
                <People
                  verdict={check.verdict}
                  said={said}
                  offered={offered}
                  onFix={fixOffered}
                  onKeyDown={onEscape}
                  place={people}
                />
              </KeptFocus>
            </KeptWork>
          )}
          <KeptWork what={compose.kept.pictures}>
            <PicturePanel pictures={pictures} ref={picturePanel} />
          </KeptWork>
          <KeptWork what={compose.kept.networks}>
            <Previews form={form} settings={settings} pictures={pictures.all} />
          </KeptWork>
        </DraftSheet>
        <section
          className="margin"
          aria-label={findings.region}
          data-blank={isBlank}
          data-up={isUp}
          ref={margin}
          onKeyDown={onEscape}
        >
          {!isBlank && (
            <PhoneBar
              shown={shown}
              check={check}
              people={said}
              peoplePlace={people}
              isUp={isUp}
              pulls={findingsId}
              onShow={showFindings}
              onShowPeople={showPeople}
              onBack={backToText}
              onLetDown={letDown}
            />
          )}
          <div className="margin-rest" id={findingsId}>
            <KeptWork>
              {isBlank ? (
                <Invitation onTry={tryExample} />
              ) : (
                <FindingsPanel
                  check={check}
                  shown={shown}
                  rewrites={rewrites}
                  dismissed={dismissed}
                  dismissals={dismissals}
                  openKey={open.openKey}
                  country={settings.country}
                  actions={actions}
                  onRestore={actions.onRestore}
                  heading={heading}
                />
              )}
            </KeptWork>
          </div>
        </section>
      </div>
      <EarlierPosts remembered={remembered} />
      {isLastLook && (
        <KeptWork what={lastLook.open}>
          <LastLook
            form={form}
            check={check}
            shown={shown}
            dismissed={dismissed}
            dismissals={dismissals}
            settings={settings}
            pictures={pictures}
            decisions={drafts.decisions}
            onDecide={drafts.decide}
            onCopied={() => setCopied(form.text)}
            onChangeIt={changeIt}
            onShowPicture={(image, isItsAlt) =>
              picturePanel.current?.show(
                isItsAlt ? { in: "alt-text", image, start: 0, end: 0 } : { in: "image-metadata", image },
              )
            }
            onClose={() => setLastLook(false)}
          />
        </KeptWork>
      )}
      <FindingsAnnouncer now={known} isBlank={isBlank} />
    </div>
  );
}

function split(live: readonly LiveFinding[], dismissals: object): [LiveFinding[], LiveFinding[]] {
  const { shown = [], dismissed = [] } = Object.groupBy(live, ({ finding }) =>
    Object.hasOwn(dismissals, finding.fingerprint) ? "dismissed" : "shown",
  );
  return [shown, dismissed];
}

/** What to remember of the draft as it stands; nothing before it is read in full. */
const traceNow = ({ busy, stillReading, failed, verdict }: CheckState): CaseTrace | null =>
  busy || stillReading || failed ? null : (verdict?.trace ?? null);
