import { type Ref, useRef } from "react";
import { useWords } from "../words/use-words.ts";

/** What a browser's file dialog offers first; anything else can be chosen and is told by its content. */
const ACCEPTED = "image/*,.heic,.heif,.tif,.tiff,.dcm,video/mp4,video/webm,video/quicktime";

/** The button that lets pictures and films be chosen. */
export function AddPictures(props: {
  readonly hasSome: boolean;
  /** Files are being dragged over the page. */
  readonly isOver: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onAdd: (files: readonly File[]) => void;
}) {
  const { pictures: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const note = props.isOver ? words.letGo : props.hasSome ? words.onDevice : "";
  return (
    <div className="picture-add">
      <button
        ref={props.button}
        type="button"
        className="button-plain"
        onClick={() => input.current?.click()}
      >
        {props.hasSome ? words.addAnother : words.add}
      </button>
      <span className="quiet small">{note}</span>
      <input
        ref={input}
        // The button beside it is what is seen and pressed.
        hidden
        type="file"
        accept={ACCEPTED}
        multiple
        onChange={({ target }) => {
          props.onAdd([...(target.files ?? [])]);
          // So that the same file can be chosen again once it was removed.
          target.value = "";
        }}
      />
    </div>
  );
}
