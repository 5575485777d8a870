import { type ReactNode, useId } from "react";

/** A part of a page of settings: what it is, why it is asked, and its fields. */
export function Section(props: {
  readonly heading: string;
  readonly why?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="about-section" aria-labelledby={id}>
      <h3 id={id}>{props.heading}</h3>
      {props.why && <p className="quiet">{props.why}</p>}
      {props.children}
    </section>
  );
}
