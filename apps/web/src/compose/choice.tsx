import { useId } from "react";
import { OpenArrow } from "../lib/open-arrow.tsx";

/** A labelled list to choose one from. */
export function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
  readonly labelHidden?: boolean;
}) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={props.labelHidden ? "visually-hidden" : "choice-label"}>
        {props.label}
      </label>
      <span className="choice-box">
        <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value as T)}>
          {props.options.map((option) => (
            <option key={option} value={option}>
              {props.words[option]}
            </option>
          ))}
        </select>
        <OpenArrow />
      </span>
    </div>
  );
}
