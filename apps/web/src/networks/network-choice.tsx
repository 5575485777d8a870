import { PLATFORMS } from "@chaperone/core";
import { Choice } from "../compose/choice.tsx";
import type { DraftForm } from "../compose/use-draft.ts";
import { useWords } from "../words/use-words.ts";

/** Where the draft is meant to appear. */
export function NetworkChoice(props: {
  readonly platforms: DraftForm["platforms"];
  readonly onChange: (platforms: DraftForm["platforms"]) => void;
}) {
  const { labels, networks } = useWords();
  return (
    <Choice
      label={networks.where}
      labelHidden
      value={props.platforms[0]}
      options={PLATFORMS}
      words={labels.platforms}
      onChange={(platform) => props.onChange([platform])}
    />
  );
}
