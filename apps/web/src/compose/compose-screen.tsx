import type { CaseTrace, Verdict } from "@chaperone/core";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import { type CheckState, useCheck } from "../check/use-check.ts";
import { useChecker } from "../check/use-checker.ts";
import { DraftNotice } from "../drafts/draft-notice.tsx";
import { useKeptDraft } from "../drafts/use-kept-draft.ts";
import { Announcer } from "../findings/announcer.tsx";
import { FindingsPanel } from "../findings/findings-panel.tsx";
import { KeptFocus } from "../findings/kept-focus.tsx";
import { KeptWork } from "../findings/kept-work.tsx";
import { settledSentence } from "../findings/panel-heading.tsx";
import { PhoneBar } from "../findings/phone-bar.tsx";
import { rewritesTogether } from "../findings/rewrites.ts";
import { useFindingActions } from "../findings/use-finding-actions.ts";
import { useFindingKeys } from "../findings/use-finding-keys.ts";
import { useOpenFinding } from "../findings/use-open-finding.ts";
import { Previews } from "../networks/previews.tsx";
import { People } from "../people/people.tsx";
import { peopleSaid } from "../people/said.ts";
import { offeredChange } from "../people/smallest-change.tsx";
import { PicturePanel, type PicturePanelHandle } from "../pictures/picture-panel.tsx";
import { usePictures } from "../pictures/use-pictures.ts";
import { EarlierPosts } from "../remembered/earlier-posts.tsx";
import { Posted } from "../remembered/posted.tsx";
import { useRemembered } from "../remembered/use-remembered.ts";
import type { Kept } from "../settings/use-kept.ts";
import { missingParts } from "../words/sentences.ts";
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
  const { compose, drafts: words } = useWords();
  const { settings, dismissals } = kept;
  const pictures = usePictures();
  const { form, change, draft } = useDraft(settings, pictures.images);
  const [live, setLive] = useState<readonly LiveFinding[]>([]);
  const [undoable, setUndoable] = useState<Done | null>(null);
  const [copied, setCopied] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const margin = useRef<HTMLElement>(null);
  const people = useRef<HTMLDetailsElement>(null);
  const picturePanel = useRef<PicturePanelHandle>(null);

  const [shown, dismissed] = useMemo(() => split(live, dismissals), [live, dismissals]);
  const rewrites = useMemo(() => rewritesTogether(form.text, shown), [form.text, shown]);
  const open = useOpenFinding(shown);
  useFindingKeys(shown, open.visitedKey);

  const { host, editor } = useDraftEditor({
    onText(text, byFix) {
      change({ text });
      if (!byFix) setUndoable(null);
    },
    onFindings: setLive,
    onVisit: open.open,
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
  const isBlank = isBlankDraft(draft);
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
  const backToText = (): void =>
    editor?.focus(shown.find(({ key }) => key === open.visitedKey)?.finding.place);
  const undo = (): void => {
    editor?.undo();
    editor?.focus();
  };
  const showFindings = (): void => {
    margin.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  };
  const showPeople = (): void => {
    people.current?.setAttribute("open", "");
    people.current?.scrollIntoView();
    people.current?.querySelector("summary")?.focus({ preventScroll: true });
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") backToText();
  };

  return (
    <div hidden={!props.isShown} className="write" data-locked={drafts.asksPassphrase}>
      <ComposeBar form={form} onChange={change} />
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
          clearWords={drafts.isKept ? words.sheet.newDraft : words.sheet.clear}
          onCopied={() => setCopied(form.text)}
          below={
            check.verdict?.trace &&
            hasText && (
              <KeptWork what={compose.kept.posted}>
                <Posted text={form.text} trace={traceNow(check)} remembered={remembered} />
              </KeptWork>
            )
          }
        >
          <KeptWork what={compose.kept.pictures}>
            <PicturePanel pictures={pictures} ref={picturePanel} />
          </KeptWork>
          <KeptWork what={compose.kept.networks}>
            <Previews form={form} settings={settings} pictures={pictures.all} />
          </KeptWork>
          {check.verdict && (
            <KeptWork what={compose.kept.people}>
              <KeptFocus heading={heading}>
                <People
                  verdict={check.verdict}
                  offered={offeredChange(shown)}
                  onFix={({ live: one, fix }) => actions.onFix(one, fix)}
                  onKeyDown={onEscape}
                  place={people}
                />
              </KeptFocus>
            </KeptWork>
          )}
        </DraftSheet>
        <section className="margin" aria-label="Findings" ref={margin} onKeyDown={onEscape}>
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
        </section>
      </div>
      <EarlierPosts remembered={remembered} />
      {props.isShown && !isBlank && (
        <PhoneBar
          shown={shown}
          note={shortNote(check)}
          people={check.verdict && peopleSaid(check.verdict)}
          panel={margin}
          peoplePlace={people}
          onShow={showFindings}
          onShowPeople={showPeople}
          onBack={backToText}
        />
      )}
      <Announcer sentence={isBlank || check.busy ? "" : inAll(shown, check.verdict)} />
    </div>
  );
}

function split(live: readonly LiveFinding[], dismissals: object): [LiveFinding[], LiveFinding[]] {
  const { shown = [], dismissed = [] } = Object.groupBy(live, ({ finding }) =>
    Object.hasOwn(dismissals, finding.fingerprint) ? "dismissed" : "shown",
  );
  return [shown, dismissed];
}

/** People first: a screen reader's user may stop it after the first words. */
const inAll = (shown: readonly LiveFinding[], verdict: Verdict | null): string =>
  [...((verdict && peopleSaid(verdict)?.lines) ?? []), settledSentence(shown, verdict)].join(" ");

/** What to remember of the draft as it stands; nothing before it is read in full. */
const traceNow = ({ busy, stillReading, failed, verdict }: CheckState): CaseTrace | null =>
  busy || stillReading || failed ? null : (verdict?.trace ?? null);

function shortNote({ failed, verdict }: CheckState): string | null {
  if (failed) return "The check stopped";
  return verdict && missingParts(verdict).length > 0 ? "Incomplete" : null;
}
