import { useWords } from "../words/use-words.ts";

/** Where the keyboard lands when it goes to a picture's description. */
export const altId = (key: string): string => `${key}-alt`;

/** What a good one says stands once, under the first. */
const HINT = "picture-alt-hint";

/** A picture's words for those who cannot see it. */
export function AltField(props: {
  readonly pictureKey: string;
  /** The id of the picture's name. */
  readonly nameId: string;
  readonly isFirst: boolean;
  readonly alt: string;
  readonly onDescribe: (alt: string) => void;
}) {
  const { alt: words } = useWords().pictures;
  const id = altId(props.pictureKey);
  return (
    <div className="picture-alt">
      <label className="field" htmlFor={id}>
        {words.label}
        <textarea
          id={id}
          rows={1}
          aria-describedby={`${props.nameId} ${HINT}`}
          value={props.alt}
          autoComplete="off"
          spellCheck={false}
          data-gramm="false"
          onChange={(event) => props.onDescribe(event.target.value)}
        />
      </label>
      {props.isFirst && (
        <p id={HINT} className="quiet small">
          {words.hint}
        </p>
      )}
    </div>
  );
}
