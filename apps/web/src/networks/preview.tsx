import type { DraftKind, Platform } from "@chaperone/core";
import type { Picture } from "../pictures/picture.ts";
import type { Settings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";
import type { OnPlace } from "./on-place.ts";
import { PreviewHead } from "./preview-head.tsx";
import { PreviewPictures } from "./preview-pictures.tsx";
import { PreviewText } from "./preview-text.tsx";
import type { SaidProblem } from "./problems.ts";

/** The draft as one network shows it: each part of a thread, or the one post. */
export function Preview(props: {
  readonly place: OnPlace;
  readonly kind: DraftKind;
  readonly settings: Settings;
  readonly pictures: readonly Picture[];
  readonly notes: readonly SaidProblem[];
}) {
  const { place, kind, settings, pictures } = props;
  const { labels, networks } = useWords();
  const { platform, parts } = place;
  const network = place.network!;
  const hasPictures = kind !== "bio" && network.pictures.most?.value !== 0;
  const undescribed = pictures.filter(({ alt }) => alt.trim() === "").length;
  const posts = parts.length > 0 ? parts : [{ start: 0, end: 0, text: "" }];
  return (
    <div className="preview" data-network={platform} data-kind={kind} data-layout={layoutOf(platform, kind)}>
      <ol className="preview-posts" aria-label={networks.previewOn(labels.platforms[platform])}>
        {posts.map((part, index) => (
          <li key={part.start} className="preview-post" data-first={index === 0}>
            {posts.length > 1 && (
              <span className="visually-hidden">{networks.part(index + 1, posts.length)}</span>
            )}
            <PreviewHead platform={platform} kind={kind} settings={settings} />
            <PreviewText text={part.text} network={network} isWhole={kind === "bio"} />
            {hasPictures && index === 0 && (
              <PreviewPictures pictures={pictures} isNeeded={network.pictures.areNeeded} />
            )}
          </li>
        ))}
      </ol>
      <ul className="preview-notes">
        {props.notes.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
        {hasPictures && undescribed > 0 && <li>{networks.notDescribed(undescribed)}</li>}
        {posts.length > 1 && <li>{networks.cutHint}</li>}
      </ul>
    </div>
  );
}

/** Whether the text stands beside the face, with a line from part to part, or below it. */
const layoutOf = (platform: Platform, kind: DraftKind): "beside" | "below" =>
  kind !== "bio" && BESIDE.includes(platform) ? "beside" : "below";

const BESIDE: readonly Platform[] = ["x", "bluesky", "threads"];
