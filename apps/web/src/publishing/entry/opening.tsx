import { useEffect, useState } from "react";
import { api, ask } from "../api.ts";
import { Frame } from "../frame.tsx";
import { Problem } from "../problem.tsx";
import { queryClient } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** Hands in the token of the opened address, and says what came of it. */
export function Opening({ token }: { readonly token: string }) {
  return (
    <Frame>
      <Outcome token={token} />
    </Frame>
  );
}

/** A token is good for once: however often the page is drawn, it is handed in once. */
let asked: Promise<unknown> | null = null;

function Outcome({ token }: { readonly token: string }) {
  const { entry } = usePublishingWords();
  const [outcome, setOutcome] = useState<"open" | { readonly error: unknown } | null>(null);
  useEffect(() => {
    asked ??= ask(api.open.$post({ json: { token } }));
    asked.then(
      () => {
        setOutcome("open");
        void queryClient.invalidateQueries();
      },
      (error: unknown) => setOutcome({ error }),
    );
  }, [token]);
  useEffect(() => {
    if (outcome !== "open") return;
    const timer = setTimeout(() => setOutcome(null), 6_000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <div className="opening" role="status">
      {outcome === "open" && <p>{entry.opened}</p>}
      {outcome !== null && outcome !== "open" && <Problem error={outcome.error} />}
    </div>
  );
}
