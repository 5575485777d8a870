import { useMemo, useState } from "react";
import type { DraftForm } from "../compose/use-draft.ts";
import { OpenArrow } from "../lib/open-arrow.tsx";
import { useAfterFrame } from "../lib/use-after-frame.ts";
import type { Picture } from "../pictures/picture.ts";
import type { Settings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";
import { onPlaces } from "./on-place.ts";
import { Preview } from "./preview.tsx";
import { PreviewTabs } from "./preview-tabs.tsx";
import { hindrances, problemsOn } from "./problems.ts";

/** What stands in the way of the draft on its networks, and, unfolded, how it will look there. */
export function Previews(props: {
  readonly form: DraftForm;
  readonly settings: Settings;
  readonly pictures: readonly Picture[];
}) {
  const { pictures, settings } = props;
  const { kind, platforms } = props.form;
  const words = useWords();
  const { networks } = words;
  const [isOpen, setIsOpen] = useState(false);
  const text = useAfterFrame(props.form.text);
  const places = useMemo(
    () => onPlaces({ text, kind, platforms }).filter(({ network }) => network !== null),
    [text, kind, platforms],
  );
  const problems = useMemo(
    () => (kind === "bio" ? [] : problemsOn(places, text, pictures, words)),
    [kind, places, text, pictures, words],
  );
  const isBlank = text.trim() === "" && pictures.length === 0;
  if (isBlank || places.length === 0) return null;

  return (
    <section className="previews" aria-label={networks.previews}>
      <ul className="network-problems">
        {hindrances(problems).map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          {networks.previews}
          <OpenArrow />
        </summary>
        {isOpen && (
          <div className="previews-more">
            <PreviewTabs platforms={places.map(({ platform }) => platform)}>
              {(platform) => (
                <Preview
                  key={platform}
                  place={places.find((place) => place.platform === platform)!}
                  kind={kind}
                  settings={settings}
                  pictures={pictures}
                  notes={problems.filter((problem) => problem.platform === platform && !problem.isHindrance)}
                />
              )}
            </PreviewTabs>
            <p className="quiet small">{networks.about}</p>
          </div>
        )}
      </details>
    </section>
  );
}
