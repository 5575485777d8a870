import { type ImageReport, METADATA_KINDS } from "@chaperone/core";
import { isFilmReport } from "./film.ts";
import { METADATA_LABELS, metadataValue, ofKind } from "./words.en.ts";

/** Enough to see what it is about. */
const MOST = 6;

/** What the file says besides its picture, and whether it stays. */
export function MetadataList({ report }: { readonly report: ImageReport }) {
  const seen = ofKind(report.sightings, "image-metadata");
  if (seen.length === 0) return <p className="quiet">Nothing besides the picture was found in its file.</p>;
  const byKind = Map.groupBy(seen, ({ details }) => details.what);
  return (
    <>
      <p>{isFilmReport(report) ? "It all goes along with the film." : "None of it is in the clean copy."}</p>
      <dl className="metadata">
        {METADATA_KINDS.filter((kind) => byKind.has(kind)).map((kind) => {
          const entries = byKind.get(kind)!;
          return (
            <div key={kind}>
              <dt>{METADATA_LABELS[kind]}</dt>
              {entries.slice(0, MOST).map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                <dd key={at}>
                  {metadataValue(one)} <span className="quiet">{one.details.field}</span>
                </dd>
              ))}
              {entries.length > MOST && <dd className="quiet">and {entries.length - MOST} more</dd>}
            </div>
          );
        })}
      </dl>
    </>
  );
}
