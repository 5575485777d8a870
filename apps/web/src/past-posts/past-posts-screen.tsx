import type { ShownPost } from "@chaperone/audit/shown";
import { Suspense, useEffect, useRef } from "react";
import { authorOf } from "../compose/use-draft.ts";
import { isServed } from "../publishing/served.ts";
import type { Settings } from "../settings/settings.ts";
import type { GivenFile } from "./engine/protocol.ts";
import { ListOfPosts } from "./list-of-posts.tsx";
import { RemovalFrame, RemovalList, RemovalPage } from "./removals.tsx";
import { StandingCard } from "./standing-card.tsx";
import { useSession } from "./use-session.ts";
import { PastPostsWordsContext, useLoadedPastPostsWords } from "./words.ts";

/** Years of posts, checked from the archives that networks hand out. */
export function PastPostsScreen(props: {
  readonly settings: Settings;
  /** What stands behind the screen's own: "removals/ID". */
  readonly address: string;
}) {
  const { settings, address } = props;
  const { results, standing } = useSession();
  if (!isServed) return <Audit settings={settings} />;
  const [, removal] = /^removals\/([\w-]+)$/u.exec(address) ?? [];
  return (
    <Suspense>
      <RemovalFrame
        settings={settings}
        list={results && "begun" in standing ? standing.begun.id : null}
        posts={results?.posts ?? NO_POSTS}
      >
        {removal ? <RemovalPage key={removal} id={removal} /> : <Audit settings={settings} />}
      </RemovalFrame>
    </Suspense>
  );
}

const NO_POSTS: readonly ShownPost[] = [];

/** An audit, from the files to what was found in them. */
function Audit({ settings }: { readonly settings: Settings }) {
  const words = useLoadedPastPostsWords();
  const session = useSession();
  const { standing, send } = session;
  const top = useRef<HTMLHeadingElement>(null);

  // What was pressed may be gone with what it stood in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of it
  useEffect(() => {
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true });
  }, [standing.phase]);

  const begin = (files: readonly GivenFile[]): void => {
    if ("begun" in standing) forgetTicks(standing.begun.id);
    const who = {
      jurisdiction: settings.country,
      profession: settings.profession,
      author: authorOf(settings),
    };
    send({ type: "begin", files, who, keeps: settings.keepsDrafts });
  };
  const erase = (): void => {
    if ("begun" in standing) forgetTicks(standing.begun.id);
    send({ type: "erase" });
  };
  return (
    <PastPostsWordsContext value={words}>
      <div className="past" data-phase={standing.phase}>
        <header className="past-head">
          <h2 ref={top} tabIndex={-1}>
            {words.heading}
          </h2>
          {standing.phase !== "done" && <p className="past-lead">{words.lead}</p>}
        </header>
        <p className="visually-hidden" role="status">
          {standing.phase === "done" && words.results.complete}
        </p>
        {session.trouble && (
          <p role="alert" className="past-alert">
            {words.trouble[session.trouble]}
          </p>
        )}
        {isServed && <RemovalList />}
        <StandingCard session={session} keeps={settings.keepsDrafts} onBegin={begin} onErase={erase} />
        {session.results && "begun" in standing && (
          <ListOfPosts session={session} results={session.results} onErase={erase} onBegin={begin} />
        )}
      </div>
    </PastPostsWordsContext>
  );
}

/** The list keeps its ticks under its name; see the report's viewer. */
function forgetTicks(id: string): void {
  try {
    localStorage.removeItem(`chaperone-report:${id}`);
  } catch {
    // A browser that lets nothing be read has kept nothing.
  }
}
