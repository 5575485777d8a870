import { useId } from "react";
import { Field } from "../field.tsx";
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
  const id = useId();
  const here = deviceZone();
  const zones = [...new Set([here, props.value, ...Intl.supportedValuesOf("timeZone")])];
  return (
    <div className="choice">
      <label htmlFor={id} className="choice-label">
        {panel.timeZone}
      </label>
      <span className="choice-box">
        <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone === here ? panel.thisDevice(shown(zone)) : shown(zone)}
            </option>
          ))}
        </select>
        <svg className="choice-arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </span>
    </div>
  );
}

const shown = (zone: string): string => zone.replaceAll("_", " ");
