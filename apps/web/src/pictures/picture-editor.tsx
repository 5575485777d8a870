import type { Place, Region } from "@chaperone/core";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { Announcer } from "../findings/announcer.tsx";
import { BoxList } from "./box-list.tsx";
import { type Box, MIDDLE, ownBox } from "./boxes.ts";
import { ByEye } from "./by-eye.tsx";
import { CleanCopy } from "./clean-copy.tsx";
import { MetadataList } from "./metadata-list.tsx";
import type { Picture } from "./picture.ts";
import { fileId, Notes, PictureDialog } from "./picture-dialog.tsx";
import { type Showing, Stage } from "./stage.tsx";
import type { Pictures } from "./use-pictures.ts";
import { boxName, copyStepInWords, seenInWords, whyNotClean } from "./words.en.ts";

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
  const id = useId();
  const helpId = `${id}-help`;
  const [showing, setShowing] = useState<Showing>("as-it-is");
  const [zoom, setZoom] = useState(1);
  const [said, setSaid] = useState("");
  const [focusOn] = useState(() => targetOf(props.place, boxes, id));

  const change = (changeOf: (boxes: readonly Box[]) => readonly Box[]): void =>
    pictures.changeBoxes(key, changeOf);
  const cover = (keys: readonly string[], isCovered: boolean): void =>
    change((all) => all.map((one) => (keys.includes(one.key) ? { ...one, isCovered } : one)));
  const add = (region: Region): void => {
    const box = ownBox(region);
    flushSync(() => change((all) => [...all, box]));
    document.getElementById(box.key)?.focus();
  };
  const remove = (box: Box): void => {
    // What was found is never taken off the list: it can only be left to be seen.
    if (box.of) {
      cover([box.key], false);
      return;
    }
    const at = boxes.indexOf(box);
    const next = boxes[at + 1] ?? boxes[at - 1];
    flushSync(() => change((all) => all.filter((one) => one.key !== box.key)));
    (document.getElementById(next?.key ?? `${id}-add`) as HTMLElement | null)?.focus();
  };

  return (
    <PictureDialog id={id} picture={picture} number={number} focusOn={focusOn} onClose={props.onClose}>
      <div className="light-table">
        <div className="picture-side">
          <div className="picture-tools">
            <Switch showing={showing} hasCopy={copy?.state === "written"} onChange={setShowing} />
            <button
              type="button"
              id={`${id}-add`}
              className="button"
              disabled={!report}
              onClick={() => add(MIDDLE)}
            >
              Add a cover
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
                setSaid(boxName({ ...box, isCovered: !box.isCovered }));
              }}
              onMove={(box, region) => {
                change((all) => all.map((one) => (one.key === box.key ? { ...one, region } : one)));
                setSaid(boxName({ ...box, region }));
              }}
              onDelete={remove}
              onDraw={add}
            />
          )}
          <p className="quiet small" id={helpId}>
            Press a box to cover it or to leave it; drag it to move it, its corner to change its size. Dashed
            boxes are guesses.
            <span className="help-mouse"> Draw over anything else with the mouse.</span>
            <span className="help-keys">
              {" "}
              Arrow keys move a box, with Shift they change its size; Delete takes a cover of yours away.
            </span>
          </p>
          {report && report.frames > 1 && (
            <p className="quiet small">
              It holds {report.frames} pictures; you see the first. Covers lie on all of them.
            </p>
          )}
        </div>
        <div className="picture-notes">
          <Notes title="Clean copy">
            <CleanCopy
              picture={picture}
              number={number}
              actions={{
                onMake: () => {
                  setShowing("as-seen");
                  pictures.makeCopy(key);
                },
                onStop: () => pictures.stopCopy(key),
                onDownloaded: () => pictures.markDownloaded(key),
              }}
            />
          </Notes>
          {report && (
            <>
              <Notes title="What I see">
                <p className="quiet small">{seenInWords(report)}</p>
                <BoxList boxes={boxes} onCover={cover} />
              </Notes>
              <Notes title="For you to look at">
                <p className="quiet small">These I cannot see; you can:</p>
                <ByEye />
              </Notes>
              <Notes title="What its file says">
                <div id={fileId(id)} tabIndex={-1}>
                  <MetadataList report={report} />
                </div>
              </Notes>
            </>
          )}
        </div>
      </div>
      <Announcer sentence={announced(picture) || said} />
    </PictureDialog>
  );
}

/** What changed and is not where the focus is. */
function announced({ copy }: Picture): string {
  if (copy?.state === "writing") return copyStepInWords(copy.step);
  if (copy?.state !== "written") return "";
  const why = whyNotClean(copy.copy);
  return why.length === 0 ? "The clean copy is made." : `I cannot call this copy clean. ${why.join(" ")}`;
}

function Switch(props: {
  readonly showing: Showing;
  readonly hasCopy: boolean;
  readonly onChange: (showing: Showing) => void;
}) {
  const name = useId();
  const words: Readonly<Record<Showing, string>> = {
    "as-it-is": "As it is",
    "as-seen": props.hasCopy ? "Clean copy" : "Covered",
  };
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">Show the picture</legend>
      {(Object.keys(words) as Showing[]).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={props.showing === one}
            onChange={() => props.onChange(one)}
          />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const ZOOMS = [1, 1.5, 2, 3, 4];

function Zoom({ zoom, onChange }: { readonly zoom: number; readonly onChange: (zoom: number) => void }) {
  const at = ZOOMS.indexOf(zoom);
  return (
    <fieldset className="zoom">
      <legend className="visually-hidden">Size of the picture</legend>
      <button
        type="button"
        className="button"
        aria-label="Smaller"
        disabled={at === 0}
        onClick={() => onChange(ZOOMS[at - 1]!)}
      >
        −
      </button>
      <output aria-live="off">{Math.round(zoom * 100)} %</output>
      <button
        type="button"
        className="button"
        aria-label="Larger"
        disabled={at === ZOOMS.length - 1}
        onClick={() => onChange(ZOOMS[at + 1]!)}
      >
        +
      </button>
    </fieldset>
  );
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
