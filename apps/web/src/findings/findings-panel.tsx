import type { Jurisdiction } from "@chaperone/core";
import { memo, type RefObject } from "react";
import type { LiveFinding } from "../check/live-findings.ts";
import type { CheckState } from "../check/use-check.ts";
import { CoverageNote, SoFar } from "./coverage.tsx";
import type { Dismissals } from "./dismissals.ts";
import { DismissedList } from "./dismissed-list.tsx";
import { type FindingActions, FindingCard } from "./finding-card.tsx";
import { FindingList } from "./finding-list.tsx";
import { KeptFocus } from "./kept-focus.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { FailedNotice, IncompleteNotice } from "./notices.tsx";
import { isComplete, PanelHeading } from "./panel-heading.tsx";
import { RewriteAll } from "./rewrite-all.tsx";
import type { Rewrites } from "./rewrites.ts";

/** The margin beside the draft: speaks when it has a reason. */
export const FindingsPanel = memo(function FindingsPanel(props: {
  readonly check: CheckState & { readonly retry: () => void };
  readonly shown: readonly LiveFinding[];
  readonly rewrites: Rewrites;
  readonly dismissed: readonly LiveFinding[];
  readonly dismissals: Dismissals;
  readonly openKey: string | null;
  readonly country: Jurisdiction;
  readonly actions: FindingActions;
  readonly onRestore: (live: LiveFinding) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { check, shown } = props;
  const { verdict } = check;
  const isDone = verdict !== null && isComplete(verdict);
  return (
    <div className="panel" data-busy={check.busy}>
      <h2 className="panel-heading" ref={props.heading} tabIndex={-1}>
        <PanelHeading shown={shown} check={check} />
      </h2>
      {check.failed && <FailedNotice onRetry={check.retry} />}
      {verdict && <IncompleteNotice verdict={verdict} hasFindings={shown.length > 0} />}
      {check.stillReading && shown.length === 0 && <SoFar hasDismissed={props.dismissed.length > 0} />}
      <KeptFocus heading={props.heading}>
        <RewriteAll rewrites={props.rewrites} busy={check.busy} onRewrite={props.actions.onRewriteAll} />
        <FindingList
          shown={shown}
          openKey={props.openKey}
          card={(live) => (
            <FindingCard
              key={live.key}
              live={live}
              isOpen={live.key === props.openKey}
              country={props.country}
              actions={props.actions}
            />
          )}
        />
      </KeptFocus>
      {isDone && !check.failed && shown.length === 0 && <NothingFound coverage={verdict.coverage} />}
      <DismissedList dismissed={props.dismissed} dismissals={props.dismissals} onRestore={props.onRestore} />
      {verdict && (shown.length > 0 || !isDone) && (
        <CoverageNote coverage={verdict.coverage} hasFindings={shown.length > 0} />
      )}
    </div>
  );
});
