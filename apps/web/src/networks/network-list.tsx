import type { DraftKind, Platform } from "@chaperone/core";
import { networkOf } from "@chaperone/networks";
import { useId } from "react";
import type { DraftForm } from "../compose/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { limitsOf } from "./on-place.ts";
import { choosable, toggled } from "./places.ts";

/** The places to choose from, each with how much it takes. */
export function NetworkList(props: {
  readonly kind: DraftKind;
  readonly chosen: DraftForm["platforms"];
  readonly onChange: (platforms: DraftForm["platforms"]) => void;
  readonly onDone: () => void;
}) {
  const { kind, chosen } = props;
  const { labels, networks } = useWords();
  const note = useId();
  const isLast = chosen.length === 1;
  return (
    <fieldset className="network-list">
      <legend className="visually-hidden">{networks.where}</legend>
      {choosable(chosen).map((platform) => (
        <label key={platform} className="network-row">
          <input
            type="checkbox"
            checked={chosen.includes(platform)}
            // Not disabled: the keyboard must find it, and be told why it stays.
            aria-disabled={isLast && chosen.includes(platform)}
            aria-describedby={isLast && chosen.includes(platform) ? note : undefined}
            onChange={() => props.onChange(toggled(chosen, platform))}
          />
          <span className="network-name">{labels.platforms[platform]}</span>
          <Takes platform={platform} kind={kind} />
        </label>
      ))}
      <div className="network-foot">
        <p id={note} className="quiet small">
          {isLast && networks.oneStays}
        </p>
        <button type="button" className="button-plain" onClick={props.onDone}>
          {networks.done}
        </button>
      </div>
    </fieldset>
  );
}

function Takes({ platform, kind }: { readonly platform: Platform; readonly kind: DraftKind }) {
  const { networks } = useWords();
  const network = networkOf(platform);
  return (
    network && <span className="quiet small">{networks.takes(limitsOf(network, kind)[0].most.value)}</span>
  );
}
