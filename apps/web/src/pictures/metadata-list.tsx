import { type ImageReport, type ImageSighting, METADATA_KINDS } from "@chaperone/core";
import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { isFilmReport } from "./film.ts";
import { ofKind } from "./seen-facts.ts";

/** Enough to see what it is about. */
const MOST = 6;

/** What the file says besides its picture, and whether it stays. */
export function MetadataList({ report }: { readonly report: ImageReport }) {
  const { metadata: words } = useWords().pictures;
  const seen = ofKind(report.sightings, "image-metadata");
  if (seen.length === 0) return <p className="quiet">{words.none}</p>;
  const byKind = Map.groupBy(seen, ({ details }) => details.what);
  return (
    <>
      <p>{isFilmReport(report) ? words.goesWithFilm : words.notInCopy}</p>
      <dl className="metadata">
        {METADATA_KINDS.filter((kind) => byKind.has(kind)).map((kind) => {
          const entries = byKind.get(kind)!;
          return (
            <div key={kind}>
              <dt>{words.labels[kind]}</dt>
              {entries.slice(0, MOST).map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                <dd key={at}>
                  {metadataValue(one, words)} <span className="quiet">{one.details.field}</span>
                </dd>
              ))}
              {entries.length > MOST && <dd className="quiet">{words.more(entries.length - MOST)}</dd>}
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** One entry of a file, as a person would read it; null where it is no text. */
export function metadataValue(
  { details }: ImageSighting<"image-metadata">,
  words: Pick<Words["pictures"]["metadata"], "position" | "time">,
): string | null {
  const { position, time, value } = details;
  if (position) return words.position(position.latitude, position.longitude);
  const at = time && new Date(`${time}Z`);
  return at && !Number.isNaN(at.getTime()) ? words.time(at) : value;
}
