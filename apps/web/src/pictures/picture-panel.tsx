import type { Place } from "@chaperone/core";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Announcer } from "../findings/announcer.tsx";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { AddPictures } from "./add-pictures.tsx";
import { altId } from "./alt-field.tsx";
import { FilmViewer } from "./film-viewer.tsx";
import type { Picture } from "./picture.ts";
import { PictureEditor } from "./picture-editor.tsx";
import { openButtonId, PictureRow } from "./picture-row.tsx";
import { Refusals } from "./refusals.tsx";
import { seenFacts } from "./seen-facts.ts";
import { useBroughtFiles } from "./use-brought-files.ts";
import type { Pictures } from "./use-pictures.ts";

/**
 * Leads to one of the pictures, or to its description.
 * @param image from 0
 */
export type ShowPicture = (image: number, isItsAlt?: boolean) => void;

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
  const { all } = pictures;
  const { pictures: words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly key: string; readonly place: Place | null } | null>(null);
  const isOver = useBroughtFiles(
    (files) => pictures.add(files),
    // On another screen nobody would see where they went.
    () => panel.current?.checkVisibility() === true,
  );
  const openAt = all.findIndex(({ key }) => key === open?.key);
  const onTable = all[openAt];
  const Table = onTable?.isFilm ? FilmViewer : PictureEditor;

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
  const putAway = (key: string): void => {
    flushSync(() => pictures.putAway(key));
    addButton.current?.focus();
  };

  return (
    <section ref={panel} className="pictures" aria-label={words.section} data-over={isOver}>
      {all.length > 0 && (
        <ul className="picture-list">
          {all.map((picture, at) => (
            <PictureRow
              key={picture.key}
              picture={picture}
              number={at + 1}
              onOpen={() => setOpen({ key: picture.key, place: null })}
              onTryAgain={() => pictures.tryAgain(picture.key)}
              onRemove={() => remove(picture.key)}
              onDescribe={(alt) => pictures.describe(picture.key, alt)}
            />
          ))}
        </ul>
      )}
      <Refusals refusals={pictures.refusals} onPutAway={putAway} />
      <AddPictures hasSome={all.length > 0} isOver={isOver} button={addButton} onAdd={pictures.add} />
      {all.length > 0 && <Announcer sentence={announced(all, words)} />}
      {open && onTable?.report && (
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

/** What was found in the picture looked at last, and which is looked at now: not each step, which would never end. */
function announced(all: readonly Picture[], words: Words["pictures"]): string {
  const now = all.findIndex(({ report, failure }) => !report && !failure);
  const last = all.findLastIndex(({ report }, at) => report && (now < 0 || at < now));
  const { report, seconds } = all[last] ?? {};
  const found = report ? [words.announced(last + 1, words.seen(seenFacts(report, seconds ?? null)))] : [];
  return [...found, ...(now < 0 ? [] : [words.announced(now + 1, words.lookingAtIt)])].join(" ");
}
