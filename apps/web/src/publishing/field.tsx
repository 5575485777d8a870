import { type HTMLInputTypeAttribute, type ReactNode, useId } from "react";

/** A labelled line, or a few lines, that nothing of the browser remembers. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly rows?: number;
  readonly most?: number;
  readonly required?: boolean;
  readonly lang?: string;
  readonly min?: string;
}) {
  const id = useId();
  const field = {
    id,
    value: props.value,
    lang: props.lang,
    required: props.required,
    maxLength: props.most ?? 2_000,
    "aria-describedby": props.hint && `${id}-hint`,
    autoComplete: "off",
    spellCheck: false,
    "data-gramm": "false",
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <p id={`${id}-hint`} className="field-hint">
          {props.hint}
        </p>
      )}
      {props.rows ? (
        <textarea {...field} rows={props.rows} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...field}
          type={props.type ?? "text"}
          min={props.min}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </div>
  );
}

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
