import { lazy, Suspense } from "react";
import { ComposeScreen } from "./compose/compose-screen.tsx";
import { DraftsScreen } from "./drafts/drafts-screen.tsx";
import { readRoute, useRoute } from "./lib/route.ts";
import { arrivedBy, isServed } from "./publishing/served.ts";
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

const PastPostsScreen = lazy(() =>
  import("./past-posts/index.ts").then(({ PastPostsScreen }) => ({ default: PastPostsScreen })),
);

// Where a desk stands behind the page; a static host has none of it.
const publishing = () => import("./publishing/index.ts");
const PublishingScreen = lazy(() =>
  publishing().then(({ PublishingScreen }) => ({ default: PublishingScreen })),
);
const Opening = lazy(() => publishing().then(({ Opening }) => ({ default: Opening })));

/** The page: one screen at a time. What is being written stays in place behind the others. */
export function App({ firstWords }: { readonly firstWords: Words }) {
  const kept = useKept();
  const words = useWordsOf(kept.settings.language, firstWords);
  const route = useRoute();
  const isPublishing = isServed && route.screen === "publishing";
  const isWelcome = kept.isFirstVisit && !isPublishing;
  // The first visit's questions come before any screen but one that somebody was sent a link to.
  const { screen, rest } = isWelcome || (route.screen === "publishing" && !isServed) ? readRoute("") : route;
  const main = useScreenFocus(screen, words);
  useWelcomeFocus(isWelcome);
  const arrival = arrivedBy();
  const opened = arrival?.by === "open" ? arrival.token : null;

  return (
    <WordsContext value={words}>
      <div>
        <Masthead screen={screen} isBare={isWelcome} />
        <UpdateNotice keepsDraft={kept.settings.keepsDrafts} />
        {opened && (
          <Suspense>
            <Opening token={opened} />
          </Suspense>
        )}
      </div>
      <main ref={main} tabIndex={-1}>
        {isWelcome && <Welcome kept={kept} />}
        <ComposeScreen isShown={!isWelcome && screen === "write"} kept={kept} />
        {screen === "drafts" && <DraftsScreen />}
        {isPublishing && (
          <Suspense>
            <PublishingScreen address={rest} />
          </Suspense>
        )}
        {screen === "past-posts" && (
          <Suspense>
            <PastPostsScreen settings={kept.settings} address={rest} />
          </Suspense>
        )}
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
