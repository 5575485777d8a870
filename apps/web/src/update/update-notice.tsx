import { useWords } from "../words/use-words.ts";
import { useNewerVersion } from "./newer-version.ts";

/** Offers a newer version. Nothing is reloaded until its reader asks for it. */
export function UpdateNotice({ keepsDraft }: { readonly keepsDraft: boolean }) {
  const { update } = useWords();
  const isReady = useNewerVersion();
  return (
    <div className="update" role="status">
      {isReady && (
        <>
          <p>{keepsDraft ? update.draftStays : update.draftGoes}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {update.reload}
          </button>
        </>
      )}
    </div>
  );
}
