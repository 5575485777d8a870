import type { TextSpan } from "@chaperone/core";
import { Fragment } from "react";

/** The post with passages marked; spans in order, none touching another. */
export function MarkedText(props: { readonly text: string; readonly marks: readonly TextSpan[] }) {
  const { text } = props;
  const marks = props.marks.filter(({ end }) => end <= text.length);
  return (
    <p className="marked-text" lang="en-GB" translate="no">
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
