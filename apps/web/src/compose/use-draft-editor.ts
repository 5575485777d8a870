import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { takeOver } from "../early/take-over.ts";
import { useWords } from "../words/use-words.ts";
import { createDraftEditor, type DraftEditor, type DraftEvents } from "./draft-editor.ts";

/** An editor in the element the ref is given to; it lives as long as that element. */
export function useDraftEditor(events: DraftEvents): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly editor: DraftEditor | null;
} {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<DraftEditor | null>(null);
  const create = useEffectEvent((given: DraftEvents) => createDraftEditor(host.current!, words, given));
  const onText = useEffectEvent(events.onText);
  const onFindings = useEffectEvent(events.onFindings);
  const onVisit = useEffectEvent(events.onVisit);
  const onFocus = useEffectEvent(events.onFocus);
  const onOpen = useEffectEvent(events.onOpen);
  const onFix = useEffectEvent(events.onFix);
  const coveredBelow = useEffectEvent(events.coveredBelow);

  useEffect(() => {
    const made = create({
      onText: (text, byFix) => onText(text, byFix),
      onFindings: (findings) => onFindings(findings),
      onVisit: (key, how) => onVisit(key, how),
      onFocus: () => onFocus(),
      onOpen: (key) => onOpen(key),
      onFix: (live, fix) => onFix(live, fix),
      coveredBelow: () => coveredBelow(),
    });
    setEditor(made);
    takeOver(made);
    return () => made.destroy();
  }, []);
  useEffect(() => editor?.speak(words), [editor, words]);

  return { host, editor };
}
