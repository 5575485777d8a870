import type { Place } from "@chaperone/core";
import { useId, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { type BoxFacts, boxFacts, whereOf } from "./box-facts.ts";
import type { Box } from "./boxes.ts";
import { ByEye } from "./by-eye.tsx";
import { clock, filmMoments, fullestFrame } from "./film.ts";
import { FilmStill } from "./film-still.tsx";
import { MetadataList } from "./metadata-list.tsx";
import type { Picture } from "./picture.ts";
import { fileId, Notes, PictureDialog } from "./picture-dialog.tsx";
import { seenFacts } from "./seen-facts.ts";

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
  const { view, boxes, moments, seconds } = picture;
  const { pictures: words } = useWords();
  const report = picture.report!;
  const id = useId();
  const [focusOn] = useState(() => (props.place?.in === "image-metadata" ? fileId(id) : id));
  const at = clock(moments[fullestFrame(report)] ?? 0);
  const found = filmMoments(report, moments);
  return (
    <PictureDialog id={id} picture={picture} number={number} focusOn={focusOn} onClose={props.onClose}>
      <div className="light-table">
        <div className="picture-side">
          {view && <FilmStill view={view} boxes={boxes} label={words.film.stillAt(at)} />}
          <p className="quiet small">{found.length > 0 ? words.film.fullest(at) : words.film.first}</p>
        </div>
        <div className="picture-notes">
          <Notes title={words.copy.heading}>
            <p>{words.film.noCopy}</p>
          </Notes>
          <Notes title={words.table.whatISee}>
            <p className="quiet small">{words.seen(seenFacts(report, seconds))}</p>
            {found.length > 0 && (
              <>
                <p className="quiet small">{words.film.alike}</p>
                <dl className="metadata">
                  {found.map((moment) => (
                    <div key={moment.at}>
                      <dt>{words.film.at(moment.at)}</dt>
                      {once(moment.boxes, words.boxes.name).map((box) => (
                        <dd key={box.key}>
                          {words.boxes.title(boxFacts(box))}{" "}
                          <span className="quiet">{words.boxes.place[whereOf(box.region)]}</span>
                        </dd>
                      ))}
                    </div>
                  ))}
                </dl>
              </>
            )}
          </Notes>
          <Notes title={words.table.forYou}>
            <p className="quiet small">{words.film.cannotSeeOrHear}</p>
            <ByEye what={[words.film.byEar, ...words.table.byEye]} />
          </Notes>
          <Notes title={words.metadata.heading}>
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
const once = (boxes: readonly Box[], nameOf: (box: BoxFacts) => string): Box[] => [
  ...new Map(boxes.map((box) => [nameOf(boxFacts(box)), box])).values(),
];
