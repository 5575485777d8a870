import type { ReactNode } from "react";
import { Field } from "../../lib/field.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** Fields, what comes next, and one button that begins it. */
export function ConnectForm(props: {
  readonly button: string;
  /** What happens after the button. */
  readonly next?: string;
  /** Whether all is filled in. */
  readonly isReady: boolean;
  readonly connect: () => Promise<void>;
  readonly children: ReactNode;
}) {
  const connect = useAct(props.connect);
  return (
    <form
      className="connect-form"
      onSubmit={(event) => {
        event.preventDefault();
        connect.mutate(undefined);
      }}
    >
      {props.children}
      {props.next && <p className="quiet small">{props.next}</p>}
      <button type="submit" className="button button-primary" disabled={connect.isPending || !props.isReady}>
        {props.button}
      </button>
      <Problem error={connect.error} />
    </form>
  );
}

/** "ada.example", as the desk takes it. */
export const bareHandle = (handle: string): string => handle.trim().replace(/^@/u, "");

/** By which Bluesky knows the account. */
export function HandleField(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { connect: words } = usePublishingWords().accounts;
  return <Field label={words.handle} hint={words.handleHint} most={253} required {...props} />;
}
