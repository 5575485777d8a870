import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import type { FieldsProps } from "./about-fields.tsx";

/** More are no use to a reader, nor to the check. */
const MOST = 30;

/**
 * The declared interests, a line each. Lines are kept as they are typed, so nothing waits to be added;
 * empty ones are only seen here.
 */
export function InterestList({ settings, onChange }: FieldsProps) {
  const { interests: words } = useWords().settings;
  const [lines, setLines] = useState(() => settings.interests.map((text, key) => ({ key, text })));
  const [next, setNext] = useState(lines.length);
  const [focused, setFocused] = useState<number | "add" | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-line="${focused}"]`)?.focus();
    setFocused(null);
  }, [focused]);

  const change = (changed: typeof lines): void => {
    setLines(changed);
    onChange({ interests: changed.map(({ text }) => text).filter((text) => text.trim() !== "") });
  };
  const add = (): void => {
    setLines([...lines, { key: next, text: "" }]);
    setNext(next + 1);
    setFocused(next);
  };
  const remove = (key: number): void => {
    const at = lines.findIndex((line) => line.key === key);
    const rest = lines.toSpliced(at, 1);
    change(rest);
    // Never nowhere: to the line that takes its place, or else the one before.
    setFocused((rest[at] ?? rest[at - 1])?.key ?? "add");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (lines.length < MOST && lines.every(({ text }) => text.trim() !== "")) add();
  };

  return (
    <div ref={list}>
      {lines.length > 0 && (
        <ul className="interests">
          {lines.map(({ key, text }, at) => (
            <li key={key} className="field interest">
              <input
                type="text"
                data-line={key}
                aria-label={words.nth(at + 1)}
                autoComplete="off"
                spellCheck={false}
                data-gramm="false"
                maxLength={200}
                value={text}
                onChange={(event) => change(lines.with(at, { key, text: event.target.value }))}
                onKeyDown={onKeyDown}
              />
              <button
                type="button"
                className="button-plain"
                aria-label={words.removeThis(text.trim())}
                onClick={() => remove(key)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" data-line="add" disabled={lines.length >= MOST} onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
