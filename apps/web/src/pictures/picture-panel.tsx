import type { Place } from "@chaperone/core";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Announcer } from "../findings/announcer.tsx";
import { isFilmReport } from "./film.ts";
import { FilmViewer } from "./film-viewer.tsx";
import { PictureEditor } from "./picture-editor.tsx";
import { altId, openButtonId, PictureRow } from "./picture-row.tsx";
import { useBroughtFiles } from "./use-brought-files.ts";
import type { Pictures } from "./use-pictures.ts";
import { seenInWords, stepInWords } from "./words.en.ts";

/** What a browser's file dialog offers first; anything else can be chosen and is told by its content. */
const ACCEPTED = "image/*,.heic,.heif,.tif,.tiff,.dcm,video/mp4,video/webm,video/quicktime";

export interface PicturePanelHandle {
  /** Goes to what a finding is about: a box in a picture, its file, its description. */
  show(place: Place): void;
}

/** The draft's pictures, right below its text. */
export function PicturePanel({
  pictures,
  ref,
}: {
  readonly pictures: Pictures;
  readonly ref: Ref<PicturePanelHandle>;
}) {
  const { all, refusals } = pictures;
  const input = useRef<HTMLInputElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly key: string; readonly place: Place | null } | null>(null);
  const isOver = useBroughtFiles((files) => pictures.add(files));
  const openAt = all.findIndex(({ key }) => key === open?.key);
  const onTable = all[openAt];
  const Table = onTable?.report && isFilmReport(onTable.report) ? FilmViewer : PictureEditor;

  useImperativeHandle(ref, () => ({
    show(place) {
      const picture = "image" in place ? all[place.image] : undefined;
      if (!picture) return;
      if (place.in === "alt-text") document.getElementById(altId(picture.key))?.focus();
      else if (picture.report) setOpen({ key: picture.key, place });
    },
  }));

  const remove = (key: string): void => {
    const at = all.findIndex((one) => one.key === key);
    const next = all[at + 1] ?? all[at - 1];
    flushSync(() => pictures.remove(key));
    const target = next && document.getElementById(openButtonId(next.key));
    (target ?? addButton.current)?.focus();
  };

  return (
    <section className="pictures" aria-label="Pictures" data-over={isOver}>
      {all.length > 0 && (
        <ul className="picture-list">
          {all.map((picture, at) => (
            <PictureRow
              key={picture.key}
              picture={picture}
              number={at + 1}
              onOpen={() => setOpen({ key: picture.key, place: null })}
              onRemove={() => remove(picture.key)}
              onDescribe={(alt) => pictures.describe(picture.key, alt)}
            />
          ))}
        </ul>
      )}
      {refusals.map(({ key, name, why }) => (
        <div className="notice refusal" role="alert" key={key}>
          <p>
            <strong>{name}</strong> {why}
          </p>
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              flushSync(() => pictures.putAway(key));
              addButton.current?.focus();
            }}
          >
            Close
          </button>
        </div>
      ))}
      <div className="picture-add">
        <button ref={addButton} type="button" className="button-plain" onClick={() => input.current?.click()}>
          {all.length === 0 ? "Add a picture" : "Add another picture"}
        </button>
        <span className="quiet small">
          {isOver
            ? "Let go to add it"
            : all.length === 0
              ? ""
              : "Pictures stay on this device and are gone with this page."}
        </span>
        <input
          ref={input}
          // The button beside it is what is seen and pressed.
          hidden
          type="file"
          accept={ACCEPTED}
          multiple
          onChange={({ target }) => {
            pictures.add([...(target.files ?? [])]);
            // So that the same file can be chosen again once it was removed.
            target.value = "";
          }}
        />
      </div>
      {all.length > 0 && <Announcer sentence={announced(pictures)} />}
      {open && onTable && (
        <Table
          key={open.key}
          picture={onTable}
          number={openAt + 1}
          pictures={pictures}
          place={open.place}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** What is looked at now, or what was found in the one looked at last. */
function announced({ all }: Pictures): string {
  const at = all.findIndex(({ report }) => report === null);
  if (at >= 0) return `Picture ${at + 1}: ${stepInWords(all[at]!.step)}.`;
  const last = all.at(-1);
  return last?.report ? `Picture ${all.length}: ${seenInWords(last.report)}` : "";
}
