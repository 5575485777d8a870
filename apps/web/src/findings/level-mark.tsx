import type { Level } from "@chaperone/core";
import { useWords } from "../words/use-words.ts";

/** A filled square, a diamond, a ring: levels are told apart without colour. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg className={`level-mark level-${level}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}

const SHAPES = {
  must: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  should: <path d="M6 0.6 11.4 6 6 11.4 0.6 6Z" fill="currentColor" />,
  consider: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="2.2" />,
};

/** The shape with its word beside it. */
export function LevelWord({ level }: { readonly level: Level }) {
  const { levels } = useWords().findings;
  return (
    <span className={`level-word level-${level}`}>
      <LevelMark level={level} />
      {levels[level]}
    </span>
  );
}
