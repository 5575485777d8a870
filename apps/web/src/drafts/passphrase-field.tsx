import { type Ref, useId } from "react";

/** A passphrase to type, with what is wrong with it. */
export function PassphraseField(props: {
  readonly label: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const said = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field passphrase">
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={props.ref}
        id={id}
        type="password"
        autoComplete={props.autoComplete}
        value={props.value}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={said || undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.hint && (
        <p id={`${id}-hint`} className="passphrase-hint">
          {props.hint}
        </p>
      )}
      {props.problem && (
        <p id={`${id}-problem`} className="passphrase-problem" role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}
