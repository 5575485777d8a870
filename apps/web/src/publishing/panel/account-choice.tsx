import { OnNetwork } from "../accounts/accounts-screen.tsx";
import type { Account } from "../api.ts";
import { usePublishingWords } from "../words.ts";
import { threadOn } from "./thread.ts";

/** Which of one's accounts it goes out from, and how it will be cut there. */
export function AccountChoice(props: {
  readonly text: string;
  readonly accounts: readonly Account[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { chosen } = props;
  const { accounts: words, panel } = usePublishingWords();
  return (
    <fieldset className="choices account-choice">
      <legend>{panel.accounts}</legend>
      {props.accounts.map((account) => {
        const { id, handle, purpose, status } = account;
        const isChosen = chosen.includes(id);
        const toggle = (): void =>
          props.onChange(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id]);
        return (
          <div key={id} className="choices-one">
            <label>
              <input type="checkbox" checked={isChosen} disabled={status !== "connected"} onChange={toggle} />
              <span>
                <span className="handle">{handle}</span>{" "}
                <span className="quiet">
                  <OnNetwork {...account} />,{" "}
                  {status === "connected" ? words.purposes[purpose] : panel.signedOut}
                </span>
              </span>
            </label>
            {isChosen && <Thread text={props.text} account={account} />}
          </div>
        );
      })}
    </fieldset>
  );
}

function Thread(props: { readonly text: string; readonly account: Account }) {
  const { panel } = usePublishingWords();
  const { parts, isTooLong } = threadOn(props.text, props.account);
  if (isTooLong) return <p className="field-hint warning">{panel.tooLong}</p>;
  if (parts.length < 2) return null;
  return (
    <details className="thread">
      <summary>
        {panel.parts(parts.length)}. {panel.partsShow}
      </summary>
      <ol>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their number.
          <li key={at}>
            <p className="quiet small">{panel.part(at + 1, parts.length)}</p>
            <p className="pre">{part}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
