/** Those of terminal/visible.ts that JSON leaves as they are: they steer terminals or turn the writing around. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that may be shown in a terminal: names of files and the words of pictures come from anybody. What
 * it reads back as is the same.
 */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
