import type { CaseTrace } from "@chaperone/core";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { DraftEditor } from "../compose/draft-editor.ts";
import { EXAMPLES } from "../compose/examples.ts";
import { BLANK, type DraftForm } from "../compose/use-draft.ts";
import { decide } from "../last-look/decision.ts";
import type { KeptPicture } from "../pictures/kept-picture.ts";
import type { Pictures } from "../pictures/use-pictures.ts";
import type { Settings } from "../settings/settings.ts";
import { readCurrent, toBringBack } from "./current-draft.ts";
import { offerDesk } from "./desk.ts";
import { Keeper, type OnSheet, type Outcome, type Standing } from "./keeper.ts";
import { type Decision, isBlankForm, type KeptDraft } from "./kept-draft.ts";
import { type KeptOnDesk, type Notice, standingIn } from "./kept-on-desk.ts";
import { useKeepsDrafts } from "./use-keeps-drafts.ts";
import { useLeaving } from "./use-leaving.ts";
import { usePostedTimes } from "./use-posted-times.ts";
import { shelf, useShelf } from "./use-shelf.ts";

/** Milliseconds in which a reloaded page's former self lets go of its draft. */
const RELOADING = 3_000;

const NOTHING: Omit<OnSheet, "form"> = { pictures: null, decisions: [], posted: [] };

/** Keeps what lies on the sheet, and brings back what lay there. */
export function useKeptDraft(given: {
  readonly settings: Settings;
  readonly form: DraftForm;
  readonly change: (changes: Partial<DraftForm>) => void;
  readonly editor: DraftEditor | null;
  readonly pictures: Pictures;
  /** The trace of the draft, where it was posted just as it stands. */
  readonly posted: CaseTrace | null;
}): KeptOnDesk {
  const { form, change, editor, pictures } = given;
  const { status } = useShelf();
  const keeps = useKeepsDrafts(given.settings);
  const [standing, setStanding] = useState<Standing>("kept");
  const [notice, setNotice] = useState<Notice | null>(null);
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [posted, setPosted] = usePostedTimes(given.posted, form.text);
  const [asks, setAsks] = useState<"on an empty sheet" | "now" | "no">("on an empty sheet");
  const [keeper] = useState(() => new Keeper(shelf, (next) => onStanding(next)));
  /** How many pictures are still on their way back to the sheet: none of them is to be taken for removed. */
  const awaited = useRef(0);
  const hasBegun = useRef(false);
  const [current] = useState(readCurrent);

  function onStanding(next: Standing): void {
    if (next === "elsewhere") setNotice({ about: "its own now" });
    setStanding(next === "elsewhere" ? "kept" : next);
  }

  const load = (loaded: OnSheet): void => {
    change(loaded.form);
    editor?.load(loaded.form.text);
    awaited.current = loaded.pictures?.length ?? 0;
    pictures.restore(loaded.pictures ?? []);
    setDecisions(loaded.decisions);
    setPosted(loaded.posted);
  };
  const isEmpty = isBlankForm(form) && pictures.all.length === 0;
  const isEmptyNow = useRef(isEmpty);
  useLayoutEffect(() => {
    isEmptyNow.current = isEmpty;
  }, [isEmpty]);

  const lay = async (id: string, wait = 0, isWanted = (): boolean => true): Promise<Outcome> => {
    let found: readonly KeptPicture[] = [];
    let draft: KeptDraft | undefined;
    const outcome = await keeper.takeUp(id, wait, async () => {
      // Whoever had it before may have written last.
      draft = (await shelf.read()).drafts.find((one) => one.id === id);
      if (draft) found = await shelf.picturesOf(draft);
      return (isWanted() && draft) || null;
    });
    if (outcome !== "done" || !draft) return outcome;
    load({ ...draft, pictures: found });
    const picturesLost = draft.pictures.length - found.length;
    setNotice({ about: "back", changed: draft.changed, picturesLost });
    return outcome;
  };

  const bringBack = useEffectEvent(async (): Promise<void> => {
    if (!keeps) return;
    const candidates = toBringBack(shelf.state().drafts, current);
    const [first] = candidates;
    // What is written already is not taken off the sheet.
    if (first && !isEmptyNow.current) return setNotice({ about: "put away", id: first.id });
    for (const { id } of candidates) {
      const outcome = await lay(id, id === current ? RELOADING : 0, () => isEmptyNow.current);
      if (outcome !== "elsewhere") return;
    }
    if (first && isEmptyNow.current) setNotice({ about: "in another window", changed: first.changed });
  });
  const begin = useEffectEvent((): void => {
    if (hasBegun.current || status !== "open" || !editor) return;
    hasBegun.current = true;
    void bringBack();
  });
  const startNew = async (): Promise<Outcome> => {
    if (!isEmpty) {
      const { outcome, laidAside } = await keeper.startNew();
      if (outcome !== "done") return outcome;
      load({ ...NOTHING, form: { ...BLANK, kind: form.kind, platforms: form.platforms } });
      setNotice(laidAside && { about: "put away", id: laidAside.id });
    }
    editor?.focus();
    return "done";
  };
  const open = async (id: string): Promise<Outcome> => {
    const outcome = id === keeper.id ? "done" : await lay(id);
    if (outcome === "done")
      setNotice((before) => (before?.about === "back" && before.picturesLost > 0 ? before : null));
    return outcome;
  };
  const drop = async (): Promise<void> => {
    await keeper.drop();
    load({ ...NOTHING, form: BLANK });
    setNotice(null);
  };

  const onOpen = useEffectEvent(open);
  const onStartNew = useEffectEvent(startNew);
  const onDrop = useEffectEvent(drop);
  useEffect(() => {
    void shelf.open();
    const withdraw = offerDesk({
      id: () => keeper.id,
      open: (id) => onOpen(id),
      startNew: () => onStartNew(),
      drop: () => onDrop(),
      flush: () => keeper.flush(),
      detach: () => keeper.detach(),
    });
    return () => {
      withdraw();
      keeper.close();
    };
  }, [keeper]);
  useLeaving(() => keeper.flushAtOnce());
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once both are there.
  useEffect(() => begin(), [status, editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was locked or refused is tried again.
  useEffect(() => keeper.turn(keeps), [keeper, keeps, status]);

  const { kept } = pictures;
  if (kept.length > 0) awaited.current = 0;
  useEffect(() => {
    if (EXAMPLES.some(({ text }) => text === form.text)) return;
    keeper.note({ form, pictures: awaited.current > 0 ? null : kept, decisions, posted });
  }, [keeper, form, kept, decisions, posted]);

  const asksPassphrase = status === "locked" && (asks === "now" || (asks === "on an empty sheet" && isEmpty));
  const focusText = useEffectEvent(() => editor?.focus());
  const asked = useRef(asksPassphrase);
  useEffect(() => {
    // The panel that had the keyboard is gone.
    if (asked.current && !asksPassphrase) focusText();
    asked.current = asksPassphrase;
  }, [asksPassphrase]);

  const now = standing === "kept" ? standingIn(status) : standing;
  return {
    standing: isEmpty ? null : now,
    isKept: now === "kept",
    notice,
    asksPassphrase,
    decisions,
    decide: (decision) => setDecisions((before) => decide(before, decision)),
    startNew,
    goBackTo: open,
    writeWithout: () => setAsks("no"),
    askPassphrase: () => setAsks("now"),
  };
}
