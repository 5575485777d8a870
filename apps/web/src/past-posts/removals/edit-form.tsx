import type { ShownPost } from "@chaperone/audit/shown";
import { applyFixes, type Draft, type Fix } from "@chaperone/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { renew } from "../../check/live-findings.ts";
import { useCheck } from "../../check/use-check.ts";
import { useChecker } from "../../check/use-checker.ts";
import { authorOf } from "../../compose/use-draft.ts";
import { rewritesTogether } from "../../findings/rewrites.ts";
import { Field } from "../../lib/field.tsx";
import { offeredChange } from "../../people/changes.ts";
import { SmallestChange } from "../../people/smallest-change.tsx";
import type { Account, Decision } from "../../publishing/api.ts";
import { lengthOn } from "../../publishing/panel/thread.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { EditFindings } from "./edit-findings.tsx";
import type { Wish } from "./plan.ts";
import type { SeenPost } from "./queries.ts";
import { useRemoving } from "./removing.tsx";
import { saysTheSame } from "./same-words.ts";
import { useRemovalWords } from "./words.ts";

type Edit = Extract<Wish, { what: "edit" }>;

/** The words a post is to have, checked as they are written. */
export function EditForm(props: {
  readonly post: ShownPost;
  readonly wish: Edit | null;
  readonly account: Account;
  readonly now: SeenPost;
  readonly onClose: (kept: Edit | null) => void;
}) {
  const { post, wish, account, now, onClose } = props;
  const words = useRemovalWords().edit;
  const { networks } = usePublishingWords();
  const network = networks[account.network];
  const [text, setText] = useState(wish?.text ?? now.text);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(
    () => new Map(wish?.decisions.map(({ fingerprint, reason }) => [fingerprint, reason])),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const check = useWordsChecked(text, account);
  const length = lengthOn(`${now.contentWarning ?? ""}${text}`, account);
  const decisions = check.findings
    .filter(({ finding }) => finding.level === "must")
    .map(({ finding: { fingerprint, ruleId } }) => ({
      fingerprint,
      ruleId,
      reason: reasons.get(fingerprint)?.trim() ?? "",
    }));
  const isReady =
    text.trim() !== "" &&
    text.trim() !== now.text.trim() &&
    length.over <= 0 &&
    check.isChecked &&
    decisions.every(({ reason }) => reason !== "");
  const apply = (fixes: readonly Fix[]): void => {
    setText(applyFixes(text, fixes).text);
    field.current?.focus();
  };
  const rewrites = rewritesTogether(text, check.findings);
  const offered = offeredChange(check.findings, text);
  return (
    <>
      <p className="quiet small">{saysTheSame(post, now) ? words.now : words.differs}</p>
      <Field
        label={words.label(network)}
        rows={5}
        most={50_000}
        value={text}
        onChange={setText}
        lines={field}
      />
      <p className="removal-count small" data-over={length.over > 0}>
        {words.count(length.count, length.most)}
        {length.over > 0 && <strong> {words.over(length.over)}</strong>}
      </p>
      <p className="visually-hidden" role="status">
        {length.over > 0 && words.over(length.over)}
      </p>
      {now.contentWarning !== null && <p className="quiet small">{words.warning(now.contentWarning)}</p>}
      {now.media.length > 0 && <p className="quiet small">{words.media(now.media.length)}</p>}
      <p className="quiet small" role="status">
        {!check.isChecked ? words.checking : check.findings.length === 0 && words.fine}
      </p>
      {check.recognisability && (
        <SmallestChange found={check.recognisability} offered={offered} onFix={({ fix }) => apply([fix])} />
      )}
      {rewrites.fixes.length > 1 && (
        <button
          type="button"
          className="button"
          disabled={!check.isChecked}
          onClick={() => apply(rewrites.fixes)}
        >
          {words.rewriteAll(rewrites.fixes.length)}
        </button>
      )}
      <EditFindings
        findings={check.findings}
        isChecked={check.isChecked}
        reasons={reasons}
        onReason={(fingerprint, reason) => setReasons(new Map(reasons).set(fingerprint, reason))}
        onFix={(fix) => apply([fix])}
      />
      <div className="removal-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={!isReady}
          onClick={() => onClose({ what: "edit", text: text.trim(), decisions: given(decisions) })}
        >
          {words.keep}
        </button>
        <button type="button" className="button-plain" onClick={() => onClose(null)}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

const given = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(({ reason }) => reason !== "");

/** What the check of this page says of a text for an account. */
function useWordsChecked(text: string, { network }: Account) {
  const { settings } = useRemoving();
  const checker = useChecker(settings.country, settings.profession);
  const draft = useMemo(
    (): Draft => ({ kind: "post", platform: network, text, author: authorOf(settings) }),
    [text, network, settings],
  );
  const { verdict, busy, stillReading, failed } = useCheck(checker, draft, null, () => {});
  // Of another text nothing is shown as if it were of this one.
  const isChecked = !busy && !stillReading && (verdict !== null || failed);
  const findings = useMemo(
    () => (verdict && !busy ? renew([], verdict.findings, text) : []),
    [verdict, busy, text],
  );
  return { findings, isChecked, recognisability: busy ? undefined : verdict?.recognisability };
}
