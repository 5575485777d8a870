import { lazy, Suspense } from "react";
import { ComposeScreen } from "./compose/compose-screen.tsx";
import { DraftsScreen } from "./drafts/drafts-screen.tsx";
import { useRoute } from "./lib/route.ts";
import { SettingsScreen } from "./settings/settings-screen.tsx";
import { useKept } from "./settings/use-kept.ts";
import { Footer } from "./shell/footer.tsx";
import { Masthead } from "./shell/masthead.tsx";
import { useScreenFocus } from "./shell/use-screen-focus.ts";
import { UpdateNotice } from "./update/update-notice.tsx";
import { Welcome } from "./welcome/welcome.tsx";
import type { Words } from "./words/en/index.ts";
import { useWordsOf, WordsContext } from "./words/use-words.ts";

// A script of its own: most visits never open it.
const GuidanceScreen = lazy(() =>
  import("./guidance/guidance-screen.tsx").then(({ GuidanceScreen }) => ({ default: GuidanceScreen })),
);

/** The page: one screen at a time. What is being written stays in place behind the others. */
export function App({ firstWords }: { readonly firstWords: Words }) {
  const kept = useKept();
  const words = useWordsOf(kept.settings.language, firstWords);
  const { screen, rest } = useRoute();
  const main = useScreenFocus(screen, words);
  const isWelcome = kept.isFirstVisit;

  return (
    <WordsContext value={words}>
      <div>
        <Masthead screen={screen} />
        <UpdateNotice keepsDraft={kept.settings.keepsDrafts} />
      </div>
      <main ref={main} tabIndex={-1}>
        {isWelcome && <Welcome settings={kept.settings} onDone={kept.changeSettings} />}
        <ComposeScreen isShown={!isWelcome && screen === "write"} kept={kept} />
        {!isWelcome && screen === "drafts" && <DraftsScreen />}
        {!isWelcome && screen === "guidance" && (
          <Suspense>
            <GuidanceScreen address={rest} settings={kept.settings} />
          </Suspense>
        )}
        {!isWelcome && screen === "settings" && <SettingsScreen kept={kept} />}
      </main>
      <Footer />
    </WordsContext>
  );
}
