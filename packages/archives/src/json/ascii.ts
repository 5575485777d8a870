/** The characters that give JSON its form, as bytes. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const BRACE = 0x7b;
export const BRACE_END = 0x7d;
export const BRACKET = 0x5b;
export const BRACKET_END = 0x5d;

/** JSON allows no character below it inside a string. */
export const SPACE = 0x20;

export const isSpace = (byte: number): boolean =>
  byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
