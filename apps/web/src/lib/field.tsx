import { type HTMLInputTypeAttribute, type Ref, useId } from "react";

/** A labelled line, or a few lines, that nothing of the browser remembers. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  /** Several lines, this many at first. */
  readonly rows?: number;
  /** Characters. */
  readonly most?: number;
  readonly required?: boolean;
  readonly min?: string;
  /** What is still missing; its place is there from the start, so that it is heard when it comes. */
  readonly missing?: string | false;
  readonly lines?: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const { hint, missing } = props;
  const field = {
    id,
    value: props.value,
    required: props.required,
    maxLength: props.most ?? 2_000,
    "aria-describedby":
      [hint && `${id}-hint`, missing !== undefined && `${id}-missing`].filter(Boolean).join(" ") || undefined,
    // What the browser or a writing aid remembers of it would be out of our hands.
    autoComplete: "off",
    spellCheck: false,
    "data-gramm": "false",
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {props.rows ? (
        <textarea
          {...field}
          ref={props.lines}
          rows={props.rows}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <input
          {...field}
          type={props.type ?? "text"}
          min={props.min}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      {missing !== undefined && (
        <p id={`${id}-missing`} className="field-hint warning" role="status">
          {missing}
        </p>
      )}
    </div>
  );
}
