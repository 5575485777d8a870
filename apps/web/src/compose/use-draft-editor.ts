import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { createDraftEditor, type DraftEditor, type DraftEvents } from "./draft-editor.ts";

/** An editor in the element the ref is given to; it lives as long as that element. */
export function useDraftEditor(events: DraftEvents): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly editor: DraftEditor | null;
} {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<DraftEditor | null>(null);
  const onText = useEffectEvent(events.onText);
  const onFindings = useEffectEvent(events.onFindings);
  const onVisit = useEffectEvent(events.onVisit);

  useEffect(() => {
    const made = createDraftEditor(host.current!, {
      onText: (text, byFix) => onText(text, byFix),
      onFindings: (findings) => onFindings(findings),
      onVisit: (key) => onVisit(key),
    });
    setEditor(made);
    return () => made.destroy();
  }, []);

  return { host, editor };
}
