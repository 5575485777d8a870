import type { Place } from "@chaperone/core";
import { useId, useState } from "react";
import { Announcer } from "../findings/announcer.tsx";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { boxChanges } from "./box-changes.ts";
import { boxFacts } from "./box-facts.ts";
import { type Box, MIDDLE } from "./boxes.ts";
import { whyNotClean } from "./copy-facts.ts";
import type { Picture } from "./picture.ts";
import { fileId, PictureDialog } from "./picture-dialog.tsx";
import { PictureNotes } from "./picture-notes.tsx";
import { Switch, Zoom } from "./picture-tools-bar.tsx";
import { downloadCopy } from "./ready.ts";
import { type Showing, Stage } from "./stage.tsx";
import type { Pictures } from "./use-pictures.ts";

/** One picture on the table: what is seen in it, what is covered, and the clean copy. */
export function PictureEditor(props: {
  readonly picture: Picture;
  /** Counted from 1. */
  readonly number: number;
  readonly pictures: Pictures;
  /** What to go to first. */
  readonly place: Place | null;
  readonly onClose: () => void;
}) {
  const { picture, pictures, number } = props;
  const { key, view, report, boxes, copy } = picture;
  const { pictures: words } = useWords();
  const id = useId();
  const helpId = `${id}-help`;
  const addId = `${id}-add`;
  const [showing, setShowing] = useState<Showing>("as-it-is");
  const [zoom, setZoom] = useState(1);
  const [said, setSaid] = useState("");
  const [focusOn] = useState(() => targetOf(props.place, boxes, id));
  const { cover, move, add, remove } = boxChanges(picture, pictures, addId);
  const say = (box: Box): void => setSaid(words.boxes.name(boxFacts(box)));

  return (
    <PictureDialog id={id} picture={picture} number={number} focusOn={focusOn} onClose={props.onClose}>
      <div className="light-table">
        <div className="picture-side">
          <div className="picture-tools">
            <Switch showing={showing} hasCopy={copy?.state === "written"} onChange={setShowing} />
            <button
              type="button"
              id={addId}
              className="button"
              disabled={!report}
              onClick={() => add(MIDDLE)}
            >
              {words.table.addCover}
            </button>
            <Zoom zoom={zoom} onChange={setZoom} />
          </div>
          {view && (
            <Stage
              view={view}
              copyView={copy?.state === "written" ? copy.copy.view : null}
              showing={showing}
              zoom={zoom}
              boxes={boxes}
              helpId={helpId}
              onToggle={(box) => {
                cover([box.key], !box.isCovered);
                say({ ...box, isCovered: !box.isCovered });
              }}
              onMove={(box, region) => {
                move(box, region);
                say({ ...box, region });
              }}
              onDelete={remove}
              onDraw={add}
            />
          )}
          <Help id={helpId} words={words.table} />
          {report && report.frames > 1 && <p className="quiet small">{words.table.frames(report.frames)}</p>}
        </div>
        <PictureNotes
          id={id}
          picture={picture}
          onCover={cover}
          copyActions={{
            onMake: () => {
              setShowing("as-seen");
              pictures.makeCopy(key);
            },
            onStop: () => pictures.stopCopy(key),
            onDownload: () => downloadCopy(pictures, key, words.copy.fileName),
          }}
        />
      </div>
      <Announcer sentence={announced(picture, words) || said} />
    </PictureDialog>
  );
}

const Help = ({ id, words }: { readonly id: string; readonly words: Words["pictures"]["table"] }) => (
  <p className="quiet small" id={id}>
    {words.help}
    <span className="help-mouse"> {words.helpMouse}</span>
    <span className="help-keys"> {words.helpKeys}</span>
  </p>
);

/** What changed and is not where the focus is. */
function announced({ copy }: Picture, words: Words["pictures"]): string {
  if (copy?.state === "writing") return words.copy.begun;
  if (copy?.state !== "written") return "";
  const why = new Set(whyNotClean(copy.copy).map(words.copy.notClean));
  return why.size === 0 ? words.copy.made : [words.copy.isNotClean, ...why].join(" ");
}

/** The first box of what a finding is about, or the file's section; else the heading. */
function targetOf(place: Place | null, boxes: readonly Box[], id: string): string {
  if (place?.in === "image-metadata") return fileId(id);
  if (place?.in !== "image" || place.region.width === 1) return id;
  const { left, top, width, height } = place.region;
  const isWithin = ({ region }: Box): boolean => {
    const [x, y] = [region.left + region.width / 2, region.top + region.height / 2];
    return x >= left && x <= left + width && y >= top && y <= top + height;
  };
  return boxes.find(isWithin)?.key ?? id;
}
