import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queryClient } from "./queries.ts";
import { PublishingWordsContext, useLoadedPublishingWords } from "./words.ts";

/** What every part of publishing needs around it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <PublishingWordsContext value={useLoadedPublishingWords()}>{children}</PublishingWordsContext>
    </QueryClientProvider>
  );
}
