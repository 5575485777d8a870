import { type RefObject, useMemo } from "react";
import { flushSync } from "react-dom";
import type { LiveFinding } from "../check/live-findings.ts";
import type { DraftEditor } from "../compose/draft-editor.ts";
import type { Done } from "../compose/undo-notice.tsx";
import type { PicturePanelHandle } from "../pictures/picture-panel.tsx";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import type { FindingActions } from "./finding-card.tsx";
import { focusFinding } from "./use-finding-keys.ts";
import type { OpenFinding } from "./use-open-finding.ts";

/** What the reader can do with findings; each leaves the focus where work goes on. */
export function useFindingActions(given: {
  readonly editor: DraftEditor | null;
  readonly pictures: RefObject<PicturePanelHandle | null>;
  readonly shown: readonly LiveFinding[];
  readonly open: OpenFinding;
  readonly kept: Kept;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onFixed: (done: Done) => void;
}): FindingActions & { readonly onRestore: (live: LiveFinding) => void } {
  const { editor, pictures, shown, open, kept, heading, onFixed } = given;
  const { compose } = useWords();
  return useMemo(
    () => ({
      onVisit({ key, finding }) {
        open.visit(key);
        editor?.scrollTo(finding.place);
      },
      onShow({ key, finding }) {
        open.open(key);
        pictures.current?.show(finding.place);
      },
      onOpen({ key, finding }) {
        open.toggle(key);
        editor?.scrollTo(finding.place);
      },
      onFix(_live, fix) {
        editor?.apply([fix]);
        onFixed({ label: fix.label });
      },
      onRewriteAll({ fixes }) {
        editor?.apply(fixes);
        onFixed({ label: compose.rewrites(fixes.length) });
      },
      onDismiss({ key, finding }, reason) {
        const at = shown.findIndex((one) => one.key === key);
        const next = shown[at + 1] ?? shown[at - 1];
        flushSync(() => kept.dismiss(finding.fingerprint, reason));
        if (next) focusFinding(next.key);
        else heading.current?.focus();
      },
      onRestore({ key, finding }) {
        flushSync(() => {
          kept.restore(finding.fingerprint);
          open.open(key);
        });
        focusFinding(key);
      },
    }),
    [editor, pictures, shown, open, kept, heading, onFixed, compose],
  );
}
