import { useEffect, useRef, useState } from "react";

/** A button that asks once more before it does what cannot be undone. */
export function Confirm(props: {
  readonly label: string;
  /** For screen readers, where several are alike. */
  readonly fullLabel?: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly isPlain?: boolean;
  readonly disabled?: boolean;
  readonly onYes: () => void;
  /** A second way to say yes. */
  readonly also?: { readonly label: string; readonly onPress: () => void };
}) {
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) first.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button
        ref={opener}
        type="button"
        className={props.isPlain ? "button-plain" : "button"}
        aria-label={props.fullLabel}
        disabled={props.disabled}
        onClick={() => setIsAsking(true)}
      >
        {props.label}
      </button>
    );
  return (
    <fieldset className="confirm" onKeyDown={(event) => event.key === "Escape" && setIsAsking(false)}>
      <legend>{props.ask}</legend>
      <button ref={first} type="button" className="button" onClick={() => setIsAsking(false)}>
        {props.no}
      </button>
      <button
        type="button"
        className="button-plain"
        disabled={props.disabled}
        onClick={() => {
          setIsAsking(false);
          props.onYes();
        }}
      >
        {props.yes}
      </button>
      {props.also && (
        <button
          type="button"
          className="button-plain"
          disabled={props.disabled}
          onClick={() => {
            setIsAsking(false);
            props.also?.onPress();
          }}
        >
          {props.also.label}
        </button>
      )}
    </fieldset>
  );
}
