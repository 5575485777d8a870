import type { DraftKind } from "@chaperone/core";
import { useId } from "react";
import type { DraftForm } from "../compose/use-draft.ts";
import { OpenArrow } from "../lib/open-arrow.tsx";
import { useWords } from "../words/use-words.ts";
import { NetworkList } from "./network-list.tsx";
import { hasOnePlace } from "./places.ts";
import { useDisclosure } from "./use-disclosure.ts";

/** Where the draft is meant to appear: a button that names the places, and opens a list to choose from. */
export function NetworkChoice(props: {
  readonly kind: DraftKind;
  readonly platforms: DraftForm["platforms"];
  readonly onChange: (platforms: DraftForm["platforms"]) => void;
}) {
  const { kind, platforms } = props;
  const { labels, networks } = useWords();
  const list = useId();
  const { isOpen, toggle, close, button, around } = useDisclosure();
  const chosen = networks.chosen(platforms.map((platform) => labels.platforms[platform]));
  if (hasOnePlace(kind))
    return (
      <p className="network-place">
        <span className="visually-hidden">{networks.where}: </span>
        {chosen}
      </p>
    );
  return (
    <div className="network-choice" {...around}>
      <button
        ref={button}
        type="button"
        className="network-button"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={toggle}
      >
        <span className="visually-hidden">{networks.where}: </span>
        {chosen}
        <OpenArrow />
      </button>
      <div id={list} className="network-panel" hidden={!isOpen}>
        {isOpen && <NetworkList kind={kind} chosen={platforms} onChange={props.onChange} onDone={close} />}
      </div>
    </div>
  );
}
