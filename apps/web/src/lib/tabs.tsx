import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

/** One of several at a time. As the pattern for tabs has it: arrows go round, Home and End to the ends. */
export function Tabs<T extends string>(props: {
  readonly label: string;
  readonly all: readonly T[];
  readonly shown: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onShow: (one: T) => void;
  /** What is shown. */
  readonly children: ReactNode;
}) {
  const { all, shown, words, onShow } = props;
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, all.indexOf(shown), all.length);
    if (to === null) return;
    event.preventDefault();
    onShow(all[to]!);
    tabs.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <>
      <div ref={tabs} role="tablist" aria-label={props.label} className="tabs" onKeyDown={onKeyDown}>
        {all.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === shown}
            aria-controls={`${id}-panel`}
            tabIndex={one === shown ? 0 : -1}
            onClick={() => onShow(one)}
          >
            {words[one]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel with nothing to press is read by going to it. */}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} tabIndex={0}>
        {props.children}
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
