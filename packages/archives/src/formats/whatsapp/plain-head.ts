/** A line's date, time and their end take no more. UTF-16 code units. */
const LONGEST = 72;

/** The beginning of a line in plain characters, and where each of them stands in the line. */
export interface PlainHead {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * The beginning of a line without invisible characters, with plain spaces, Arabic and Persian figures as ours. Phones
 * put marks of direction before dates, and narrow spaces before "PM".
 */
export function plainHead(line: string): PlainHead {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < line.length && index < LONGEST; index++) {
    const plain = plainCharacter(line[index]!);
    if (plain === "") continue;
    text += plain;
    at.push(index);
  }
  return { text, at };
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (character === "،") return ",";
  if (/\p{Cf}/u.test(character)) return "";
  return /\p{Zs}/u.test(character) ? " " : character;
}
