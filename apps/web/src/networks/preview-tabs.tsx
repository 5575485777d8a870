import type { Platform } from "@chaperone/core";
import { type ReactNode, useState } from "react";
import { Tabs } from "../lib/tabs.tsx";
import { useWords } from "../words/use-words.ts";

/** One network at a time. A single one needs no tabs. */
export function PreviewTabs(props: {
  readonly platforms: readonly Platform[];
  readonly children: (platform: Platform) => ReactNode;
}) {
  const { platforms, children } = props;
  const { labels, networks } = useWords();
  const [wanted, setWanted] = useState<Platform | null>(null);
  // The one looked at may have been taken off the list meanwhile.
  const shown = platforms.find((platform) => platform === wanted) ?? platforms[0]!;
  if (platforms.length === 1) return children(shown);
  return (
    <Tabs label={networks.previews} all={platforms} shown={shown} words={labels.platforms} onShow={setWanted}>
      {children(shown)}
    </Tabs>
  );
}
