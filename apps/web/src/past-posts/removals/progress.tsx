/** A bar, and the same in words. */
export function Progress(props: {
  readonly done: number;
  readonly all: number;
  readonly label: string;
  readonly said: string;
}) {
  return (
    <>
      <progress
        className="past-progress"
        aria-label={props.label}
        max={Math.max(1, props.all)}
        value={props.done}
      />
      <p className="past-figures">{props.said}</p>
    </>
  );
}
