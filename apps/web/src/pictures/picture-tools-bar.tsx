import { useId } from "react";
import { useWords } from "../words/use-words.ts";
import type { Showing } from "./stage.tsx";

/** Whether the picture is seen as it is, or as it will be seen. */
export function Switch(props: {
  readonly showing: Showing;
  readonly hasCopy: boolean;
  readonly onChange: (showing: Showing) => void;
}) {
  const name = useId();
  const { table: words } = useWords().pictures;
  const choices: readonly (readonly [Showing, string])[] = [
    ["as-it-is", words.asItIs],
    ["as-seen", props.hasCopy ? words.cleanCopy : words.covered],
  ];
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{words.show}</legend>
      {choices.map(([one, said]) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={props.showing === one}
            onChange={() => props.onChange(one)}
          />
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  );
}

const ZOOMS = [1, 1.5, 2, 3, 4];

/** How large the picture is. */
export function Zoom({
  zoom,
  onChange,
}: {
  readonly zoom: number;
  readonly onChange: (zoom: number) => void;
}) {
  const { table: words } = useWords().pictures;
  const at = ZOOMS.indexOf(zoom);
  const step = (to: number, sign: string, label: string) => (
    <button
      type="button"
      className="button"
      aria-label={label}
      disabled={ZOOMS[to] === undefined}
      onClick={() => onChange(ZOOMS[to]!)}
    >
      {sign}
    </button>
  );
  return (
    <fieldset className="zoom">
      <legend className="visually-hidden">{words.size}</legend>
      {step(at - 1, "−", words.smaller)}
      <output aria-live="off">{words.percent(zoom)}</output>
      {step(at + 1, "+", words.larger)}
    </fieldset>
  );
}
