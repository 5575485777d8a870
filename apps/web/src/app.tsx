import { lazy, Suspense } from "react";
import { ComposeScreen } from "./compose/compose-screen.tsx";
import { DraftsScreen } from "./drafts/drafts-screen.tsx";
import { readRoute, useRoute } from "./lib/route.ts";
import { SettingsScreen } from "./settings/settings-screen.tsx";
import { useKept } from "./settings/use-kept.ts";
import { Footer } from "./shell/footer.tsx";
import { Masthead } from "./shell/masthead.tsx";
import { useScreenFocus } from "./shell/use-screen-focus.ts";
import { UpdateNotice } from "./update/update-notice.tsx";
import { useWelcomeFocus } from "./welcome/use-welcome-focus.ts";
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
  const route = useRoute();
  const isWelcome = kept.isFirstVisit;
  // The first visit's questions come before any screen.
  const { screen, rest } = isWelcome ? readRoute("") : route;
  const main = useScreenFocus(screen, words);
  useWelcomeFocus(isWelcome);

  return (
    <WordsContext value={words}>
      <div>
        <Masthead screen={screen} isBare={isWelcome} />
        <UpdateNotice keepsDraft={kept.settings.keepsDrafts} />
      </div>
      <main ref={main} tabIndex={-1}>
        {isWelcome && <Welcome kept={kept} />}
        <ComposeScreen isShown={!isWelcome && screen === "write"} kept={kept} />
        {screen === "drafts" && <DraftsScreen />}
        {screen === "guidance" && (
          <Suspense>
            <GuidanceScreen address={rest} settings={kept.settings} />
          </Suspense>
        )}
        {screen === "settings" && <SettingsScreen kept={kept} />}
      </main>
      <Footer />
    </WordsContext>
  );
}
