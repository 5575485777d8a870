import type { DraftKind, Platform } from "@chaperone/core";
import type { Settings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";

/** Who posts, as readers see it: an initial in place of a portrait, the name, and what stands beside or below it. */
export function PreviewHead(props: {
  readonly platform: Platform;
  readonly kind: DraftKind;
  readonly settings: Settings;
}) {
  const { platform, kind, settings } = props;
  const { networks } = useWords();
  const name = settings.name.trim() || networks.yourName;
  const handle = networks.handles[platform];
  // Of who is writing only what readers see.
  const profile = settings.bio.trim() || networks.yourProfile;
  return (
    <div className="preview-head">
      <span className="preview-face" aria-hidden="true">
        {initialOf(name)}
      </span>
      <p className="preview-who">
        <span className="preview-name">{platform === "google-reviews" ? networks.ownersAnswer : name}</span>
        {handle && <span className="preview-handle">{handle}</span>}
        {platform === "linkedin" && kind !== "bio" && <span className="preview-profile">{profile}</span>}
        {kind !== "bio" && <span className="preview-when">{networks.now}</span>}
      </p>
    </div>
  );
}

/** Of the name itself: "Dr Aoife Byrne" has an A. */
const initialOf = (name: string): string =>
  (
    /(?:^|\s)(?!(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame)\.?\s)(\p{L})/iu.exec(name)?.[1] ?? ""
  ).toLocaleUpperCase();
