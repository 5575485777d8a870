import type { Submission } from "./api.ts";
import { usePublishingWords } from "./words.ts";

/** Who sees a post and what is shown before it, where that is not everybody and nothing. */
export function Readers({ post }: { readonly post: Pick<Submission, "visibility" | "contentWarning"> }) {
  const { panel } = usePublishingWords();
  const { visibility, contentWarning } = post;
  return (
    <>
      {visibility !== "public" && (
        <p className="quiet">
          {panel.visibility}: {panel.visibilities[visibility]}
        </p>
      )}
      {contentWarning !== null && (
        <p className="quiet">
          {panel.contentWarning}: <span translate="no">{contentWarning}</span>
        </p>
      )}
    </>
  );
}
