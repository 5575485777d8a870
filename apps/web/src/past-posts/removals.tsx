import type { RenderActs } from "@chaperone/audit/viewer";
import { lazy, Suspense } from "react";
import { useWords } from "../words/use-words.ts";
import type { ResultsViewProps } from "./results-view.tsx";
import { InPage } from "./shadow-box.tsx";

// A script of its own: only a page with a desk behind it can delete anything.
const parts = () => import("./removals/index.ts");
export const RemovalFrame = lazy(() => parts().then(({ RemovalFrame }) => ({ default: RemovalFrame })));
export const RemovalPage = lazy(() => parts().then(({ RemovalPage }) => ({ default: RemovalPage })));
export const RemovalBar = lazy(() => parts().then(({ RemovalBar }) => ({ default: RemovalBar })));
export const RemovalList = lazy(() => parts().then(({ RemovalList }) => ({ default: RemovalList })));
export const ConnectHint = lazy(() => parts().then(({ ConnectHint }) => ({ default: ConnectHint })));
const ChoosePost = lazy(() => parts().then(({ ChoosePost }) => ({ default: ChoosePost })));
const ChooseAll = lazy(() => parts().then(({ ChooseAll }) => ({ default: ChooseAll })));

const renderActs: RenderActs = (post) => (
  <Own>
    <ChoosePost post={post} />
  </Own>
);

/** What the list gets on a page with a desk behind it. */
export const REMOVING_ACTS: ResultsViewProps["acts"] = {
  renderActs,
  renderTools: (chosen, isDone) => (
    <Own>
      <ChooseAll chosen={chosen} isDone={isDone} />
    </Own>
  ),
};

/** In the list, which is English, in the language of the page. */
function Own({ children }: { readonly children: React.ReactNode }) {
  return (
    <InPage lang={useWords().locale}>
      <Suspense>{children}</Suspense>
    </InPage>
  );
}
