import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";
import type { Picture } from "./picture.ts";

/** Where the keyboard lands when it goes to what a picture's file says. */
export const fileId = (dialogId: string): string => `${dialogId}-file`;

/** The table that one picture lies on. */
export function PictureDialog(props: {
  readonly id: string;
  readonly picture: Picture;
  /** Counted from 1. */
  readonly number: number;
  /** The id of what to go to first. */
  readonly focusOn: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { id, focusOn, picture } = props;
  const { pictures: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById(focusOn)?.focus();
  }, [focusOn]);

  return (
    <dialog ref={dialog} className="picture-dialog" aria-labelledby={id} onClose={props.onClose}>
      <header className="picture-head">
        <h2 id={id} tabIndex={-1}>
          {words.title(props.number, picture.isFilm)}{" "}
          <span className="picture-file quiet">{picture.name}</span>
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.table.done}
        </button>
      </header>
      {props.children}
    </dialog>
  );
}

export const Notes = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="picture-section">
    <h3>{title}</h3>
    {children}
  </section>
);
