import type { Level } from "@chaperone/core";
import { words } from "../words.en.ts";

/** A filled square, a diamond, a ring, and the word: levels are told apart without colour. */
export function LevelWord({ level }: { readonly level: Level }) {
  return (
    <span className={`level level-${level}`}>
      <LevelShape level={level} />
      {words.levels[level]}
    </span>
  );
}

export function LevelShape({ level }: { readonly level: Level }) {
  return <span className={`shape shape-${level}`} aria-hidden="true" />;
}
