/** Characters that move the cursor, colour the screen, end lines or turn the writing around. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it may be shown in a terminal. Drafts are typed or pasted by anybody: an escape sequence in
 * one must not colour, clear or reorder the report around it.
 */
export const visible = (text: string): string => text.replaceAll("\r\n", " ").replace(UNSAFE, standIn);

function standIn(character: string): string {
  if (character === "\t") return "    ";
  if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
    return " ";
  // Unicode keeps pictures of the control characters for just this.
  if (character < " ") return String.fromCharCode(0x2400 + character.charCodeAt(0));
  return "\ufffd";
}
