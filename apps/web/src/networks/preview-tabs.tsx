import type { Platform } from "@chaperone/core";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** One network at a time; arrows go from one to the next. A single one needs no tabs. */
export function PreviewTabs(props: {
  readonly platforms: readonly Platform[];
  readonly children: (platform: Platform) => ReactNode;
}) {
  const { platforms } = props;
  const { labels, networks } = useWords();
  const [wanted, setWanted] = useState<Platform | null>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  // The one looked at may have been taken off the list meanwhile.
  const shown = platforms.find((platform) => platform === wanted) ?? platforms[0]!;
  if (platforms.length === 1) return props.children(shown);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, platforms.indexOf(shown), platforms.length);
    if (to === null) return;
    event.preventDefault();
    setWanted(platforms[to]!);
    tabs.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <>
      <div
        ref={tabs}
        role="tablist"
        aria-label={networks.previews}
        className="preview-tabs"
        onKeyDown={onKeyDown}
      >
        {platforms.map((platform) => (
          <button
            key={platform}
            type="button"
            role="tab"
            id={`${id}-${platform}`}
            aria-selected={platform === shown}
            aria-controls={`${id}-panel`}
            tabIndex={platform === shown ? 0 : -1}
            onClick={() => setWanted(platform)}
          >
            {labels.platforms[platform]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel with nothing to press is read by going to it. */}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} tabIndex={0}>
        {props.children(shown)}
      </div>
    </>
  );
}

function target(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
