import type { ReactNode } from "react";
import { words } from "../words.en.ts";

/** Leaves the page, and takes nothing of it along. */
export function LinkOut(props: {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <a href={props.href} className={props.className} target="_blank" rel="noopener noreferrer">
      {props.children}
      <span className="visually-hidden">{words.newTab}</span>
    </a>
  );
}
