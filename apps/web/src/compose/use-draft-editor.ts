import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { createDraftEditor, type DraftEditor, type DraftEvents } from "./draft-editor.ts";

/** An editor in the element the ref is given to; it lives as long as that element. */
export function useDraftEditor(events: DraftEvents): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly editor: DraftEditor | null;
} {
  const { compose } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<DraftEditor | null>(null);
  const create = useEffectEvent((given: DraftEvents) => createDraftEditor(host.current!, compose, given));
  const onText = useEffectEvent(events.onText);
  const onFindings = useEffectEvent(events.onFindings);
  const onVisit = useEffectEvent(events.onVisit);

  useEffect(() => {
    const made = create({
      onText: (text, byFix) => onText(text, byFix),
      onFindings: (findings) => onFindings(findings),
      onVisit: (key) => onVisit(key),
    });
    setEditor(made);
    return () => made.destroy();
  }, []);
  useEffect(() => editor?.speak(compose), [editor, compose]);

  return { host, editor };
}
