import { CopyPart } from "../../last-look/copy-out.tsx";

/** Copies a text; where the browser refuses, it stands there to be copied by hand. */
export const CopyButton = (props: { readonly text: string; readonly label: string }) => (
  <span className="copy-one">
    <CopyPart {...props} disabled={false} />
  </span>
);
