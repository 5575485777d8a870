import type { Settings } from "../settings/settings.ts";
import { useWords } from "../words/use-words.ts";

/** The first visit: a minute about who is writing, all of which can be passed over. */
export function Welcome(props: {
  readonly settings: Settings;
  readonly onDone: (settings: Settings) => void;
}) {
  const { shell } = useWords();
  return (
    <button type="button" onClick={() => props.onDone(props.settings)}>
      {shell.screens.write}
    </button>
  );
}
