import { useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import type { KeptDraft } from "./kept-draft.ts";
import { firstWords } from "./words-of.ts";

/** A draft in the list: its first words open it. */
export function DraftRow(props: {
  readonly draft: KeptDraft;
  readonly now: Date;
  readonly isOnSheet: boolean;
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}) {
  const { draft, now } = props;
  const { drafts, labels } = useWords();
  const { list } = drafts;
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.takesFocus) open.current?.focus({ preventScroll: true });
  }, [props.takesFocus]);

  const changed = new Date(draft.changed);
  const words = firstWords(draft);
  const { kind, platforms } = draft.form;
  const posted = draft.posted.at(-1);
  const facts = [
    list.facts(
      labels.kinds[kind],
      platforms.map((platform) => labels.platforms[platform]),
    ),
    draft.pictures.length > 0 && list.pictures(draft.pictures.length),
    posted && list.posted(new Date(posted), now),
    props.isOnSheet && list.onSheet,
  ].filter((fact) => typeof fact === "string");

  return (
    <>
      <button ref={open} type="button" className="draft-open" onClick={props.onOpen}>
        <span className={words ? "draft-words" : "draft-words quiet"}>{words || list.onlyPictures}</span>
        <span className="draft-facts">
          <time dateTime={draft.changed}>{list.when(changed, now)}</time>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
      <button
        type="button"
        className="button-plain draft-delete"
        aria-label={list.deleteThis(words || list.onlyPictures)}
        onClick={props.onDelete}
      >
        {list.delete}
      </button>
    </>
  );
}
