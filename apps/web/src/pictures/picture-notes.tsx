import { useWords } from "../words/use-words.ts";
import { BoxList } from "./box-list.tsx";
import { ByEye } from "./by-eye.tsx";
import { CleanCopy, type CopyActions } from "./clean-copy.tsx";
import { MetadataList } from "./metadata-list.tsx";
import type { Picture } from "./picture.ts";
import { fileId, Notes } from "./picture-dialog.tsx";
import { seenFacts } from "./seen-facts.ts";

/** Beside a picture on the table: its clean copy, and what there is to say about it. */
export function PictureNotes(props: {
  /** Of the dialog. */
  readonly id: string;
  readonly picture: Picture;
  readonly copyActions: CopyActions;
  readonly onCover: (keys: readonly string[], isCovered: boolean) => void;
}) {
  const { picture } = props;
  const { report, boxes } = picture;
  const { table, copy, metadata, seen } = useWords().pictures;
  return (
    <div className="picture-notes">
      <Notes title={copy.heading}>
        <CleanCopy picture={picture} actions={props.copyActions} />
      </Notes>
      {report && (
        <>
          <Notes title={table.whatISee}>
            <p className="quiet small">{seen(seenFacts(report))}</p>
            <BoxList boxes={boxes} onCover={props.onCover} />
          </Notes>
          <Notes title={table.forYou}>
            <p className="quiet small">{table.cannotSee}</p>
            <ByEye what={table.byEye} />
          </Notes>
          <Notes title={metadata.heading}>
            <div id={fileId(props.id)} tabIndex={-1}>
              <MetadataList report={report} />
            </div>
          </Notes>
        </>
      )}
    </div>
  );
}
