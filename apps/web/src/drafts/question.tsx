import { useEffect, useRef } from "react";

/** Asks before something that cannot be undone. The keyboard comes to the answer that changes nothing. */
export function Question(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset className="question">
      <legend>{props.question}</legend>
      <button type="button" className="button" onClick={props.onYes}>
        {props.yes}
      </button>
      <button ref={no} type="button" className="button" onClick={props.onNo}>
        {props.no}
      </button>
    </fieldset>
  );
}
