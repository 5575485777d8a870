import { type ReactNode, useId } from "react";

/** A few choices that all stand there to be read. */
export function Choices<T extends string>(props: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly note?: ReactNode }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, note }) => (
        <div key={value} className="choices-one">
          <label>
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
          {note}
        </div>
      ))}
    </fieldset>
  );
}
