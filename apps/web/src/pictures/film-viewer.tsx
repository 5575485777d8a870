import type { Place } from "@chaperone/core";
import { type CSSProperties, useId, useState } from "react";
import { placed } from "./box-button.tsx";
import type { Box } from "./boxes.ts";
import { ByEye } from "./by-eye.tsx";
import { clock, filmMoments, fullestFrame } from "./film.ts";
import { MetadataList } from "./metadata-list.tsx";
import type { Picture } from "./picture.ts";
import { PictureCanvas } from "./picture-canvas.tsx";
import { fileId, Notes, PictureDialog } from "./picture-dialog.tsx";
import type { View } from "./protocol.ts";
import { boxName, boxWords, NO_COPY_OF_FILM, seenInWords, whereOf } from "./words.en.ts";

const SOUND = "what is said in it, and what else can be heard";

/** A film on the table: one still of it, and what was found when. There is nothing to change. */
export function FilmViewer(props: {
  readonly picture: Picture;
  /** Counted from 1. */
  readonly number: number;
  /** What to go to first. */
  readonly place: Place | null;
  readonly onClose: () => void;
}) {
  const { picture, number } = props;
  const { view, boxes, moments } = picture;
  const report = picture.report!;
  const id = useId();
  const [focusOn] = useState(() => (props.place?.in === "image-metadata" ? fileId(id) : id));
  const at = clock(moments[fullestFrame(report)] ?? 0);
  const found = filmMoments(report, moments);
  return (
    <PictureDialog id={id} picture={picture} number={number} focusOn={focusOn} onClose={props.onClose}>
      <div className="light-table">
        <div className="picture-side">
          {view && <Still view={view} boxes={boxes} label={`A still of the film, at ${at}`} />}
          <p className="quiet small">
            {found.length > 0
              ? `The still at ${at}, in which most was found.`
              : "The first still of the film."}
          </p>
        </div>
        <div className="picture-notes">
          <Notes title="Clean copy">
            <p>{NO_COPY_OF_FILM}</p>
          </Notes>
          <Notes title="What I see">
            <p className="quiet small">{seenInWords(report)}</p>
            {found.length > 0 && (
              <>
                <p className="quiet small">Stills that look alike were looked at once.</p>
                <dl className="metadata">
                  {found.map((moment) => (
                    <div key={moment.at}>
                      <dt>At {moment.at}</dt>
                      {once(moment.boxes).map((box) => (
                        <dd key={box.key}>
                          {boxWords(box)} <span className="quiet">{whereOf(box.region)}</span>
                        </dd>
                      ))}
                    </div>
                  ))}
                </dl>
              </>
            )}
          </Notes>
          <Notes title="For you to look at">
            <p className="quiet small">These I cannot see or hear; you can:</p>
            <ByEye also={[SOUND]} />
          </Notes>
          <Notes title="What its file says">
            <div id={fileId(id)} tabIndex={-1}>
              <MetadataList report={report} />
            </div>
          </Notes>
        </div>
      </div>
    </PictureDialog>
  );
}

/** In two stills of a moment the same thing is one. */
const once = (boxes: readonly Box[]): Box[] => [...new Map(boxes.map((box) => [boxName(box), box])).values()];

/** The list says in words what the boxes show. */
const Still = (props: { readonly view: View; readonly boxes: readonly Box[]; readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reached by keyboard.
  <section className="stage-scroll" tabIndex={0} aria-label="A still of the film">
    <div
      className="stage"
      style={
        { "--zoom": 1, "--aspect": props.view.width / props.view.height, cursor: "default" } as CSSProperties
      }
    >
      <PictureCanvas view={props.view} label={props.label} />
      {props.boxes.map(({ key, region, of }) => (
        <div
          key={key}
          className="box"
          data-maybe={of !== null && of.confidence < 0.5}
          style={{ ...placed(region), cursor: "default" }}
          aria-hidden="true"
        />
      ))}
    </div>
  </section>
);
