import { useState } from "react";
import { goTo } from "../lib/route.ts";
import { readSettings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";
import { deskOf } from "./desk.ts";
import { DraftList } from "./draft-list.tsx";
import { Unlock } from "./unlock.tsx";
import { useShelf } from "./use-shelf.ts";

/** All drafts kept on this device, the one changed last first. */
export function DraftsScreen() {
  const { list } = useWords().drafts;
  const { status, drafts, unreadable } = useShelf();
  const [problem, setProblem] = useState<string | null>(null);
  const isOff = readSettings()?.keepsDrafts === false;

  const open = async (id: string): Promise<void> => {
    const outcome = (await deskOf()?.open(id)) ?? "gone";
    if (outcome === "done") goTo("write");
    else setProblem(list.notOpened[outcome]);
  };
  const startNew = async (): Promise<void> => {
    await deskOf()?.startNew();
    // Where the present one cannot be kept it lies there still, and the page says so.
    goTo("write");
  };

  if (status === "locked")
    return (
      <div className="drafts">
        <h2 className="drafts-heading">{list.heading}</h2>
        <Unlock />
      </div>
    );
  return (
    <div className="drafts">
      <div className="drafts-head">
        <h2 className="drafts-heading">{list.heading}</h2>
        <button type="button" className="button" onClick={() => void startNew()}>
          {list.newDraft}
        </button>
      </div>
      {drafts.length > 0 && <p className="quiet small">{isOff ? list.isOff : list.intro}</p>}
      {problem && <p role="alert">{problem}</p>}
      {unreadable > 0 && <p className="drafts-aside">{list.unreadable(unreadable)}</p>}
      <DraftList
        drafts={drafts}
        onOpen={(id) => void open(id)}
        onProblem={() => setProblem(list.failed)}
        empty={
          status === "opening" ? null : status === "refused" ? (
            <p>{list.refused}</p>
          ) : (
            <div className="drafts-empty">
              <p>
                <strong>{list.empty}</strong>
              </p>
              <p className="quiet">{isOff ? list.emptyOff : list.emptyText}</p>
            </div>
          )
        }
      />
    </div>
  );
}
