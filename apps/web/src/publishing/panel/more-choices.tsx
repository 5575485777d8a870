import { Choice } from "../../compose/choice.tsx";
import { Field } from "../../lib/field.tsx";
import { usePublishingWords } from "../words.ts";
import { type HandInChoices, LANGUAGES, VISIBILITIES } from "./use-choices.ts";

/** What most posts need not be asked. */
export function MoreChoices(props: {
  readonly choices: HandInChoices;
  readonly choose: (changes: Partial<HandInChoices>) => void;
  /** Bluesky knows neither narrower circles nor warnings. */
  readonly isMastodonOnly: boolean;
}) {
  const { choices, choose } = props;
  const { panel } = usePublishingWords();
  return (
    <details className="more-choices">
      <summary>{panel.more}</summary>
      <div>
        <Choice
          label={panel.language}
          options={LANGUAGES}
          words={panel.languages}
          value={choices.language}
          onChange={(language) => choose({ language })}
        />
        {props.isMastodonOnly && (
          <>
            <Choice
              label={panel.visibility}
              options={VISIBILITIES}
              words={panel.visibilities}
              value={choices.visibility}
              onChange={(visibility) => choose({ visibility })}
            />
            <Field
              label={panel.contentWarning}
              value={choices.contentWarning}
              most={500}
              onChange={(contentWarning) => choose({ contentWarning })}
            />
          </>
        )}
      </div>
    </details>
  );
}
