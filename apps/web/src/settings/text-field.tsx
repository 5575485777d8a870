import { useId } from "react";

/** A labelled line or a few lines of text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Several lines. */
  readonly isLong?: boolean;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  const field = {
    id,
    value: props.value,
    "aria-describedby": props.hint && hintId,
    // What the browser or a writing aid remembers of it would be out of our hands.
    autoComplete: "off",
    spellCheck: false,
    "data-gramm": "false",
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <p id={hintId} className="field-hint">
          {props.hint}
        </p>
      )}
      {props.isLong ? (
        <textarea
          {...field}
          rows={3}
          maxLength={3000}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <input
          {...field}
          type="text"
          maxLength={200}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </div>
  );
}
