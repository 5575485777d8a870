import { Choice } from "../../compose/choice.tsx";
import { Field } from "../../lib/field.tsx";
import { deviceZone, localTime } from "../moment.ts";
import { usePublishingWords } from "../words.ts";

/** Day, time and the zone they are told in. */
export function TimeFields(props: {
  readonly at: string;
  readonly timeZone: string;
  readonly onAt: (at: string) => void;
  readonly onTimeZone: (timeZone: string) => void;
}) {
  const { panel } = usePublishingWords();
  const { timeZone } = props;
  return (
    <div className="time-fields">
      <Field
        label={panel.date}
        type="datetime-local"
        min={localTime(new Date(), timeZone)}
        value={props.at}
        onChange={props.onAt}
        required
      />
      <ZoneField value={timeZone} onChange={props.onTimeZone} />
    </div>
  );
}

/** The device's own zone first, then the one that is set, then all. */
export function ZoneField(props: { readonly value: string; readonly onChange: (timeZone: string) => void }) {
  const { panel } = usePublishingWords();
  const here = deviceZone();
  const zones = [...new Set([here, props.value, ...Intl.supportedValuesOf("timeZone")])];
  const wordsOf = (zone: string): string => (zone === here ? panel.thisDevice(shown(zone)) : shown(zone));
  return (
    <Choice
      label={panel.timeZone}
      options={zones}
      words={Object.fromEntries(zones.map((zone) => [zone, wordsOf(zone)]))}
      {...props}
    />
  );
}

const shown = (zone: string): string => zone.replaceAll("_", " ");
