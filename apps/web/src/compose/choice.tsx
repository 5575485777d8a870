import { useId } from "react";

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
        <svg className="choice-arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </span>
    </div>
  );
}
