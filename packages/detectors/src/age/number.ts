const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const VALUE = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["fourty", 40],
  ["ninty", 90],
]);

const tens = `(?:${TENS.join("|")}|fourty|ninty)`;
const below100 = `(?:${tens}(?:[ -]?(?:${UNITS.join("|")}))?|${TEENS.join("|")}|${UNITS.join("|")})`;

/** A written-out number up to the ages people reach: "eighty-three", "one hundred and one". */
export const NUMBER_WORD = `(?:(?:a|one) hundred(?: and ${below100})?|${below100})`;

/** A number in figures or words, as part of a larger pattern. */
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;

/** The value of what NUMBER matched. */
export function readNumber(written: string): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const words = written.toLowerCase();
  const hundred = /^(?:a|one) hundred(?: and )?/.exec(words)?.[0] ?? "";
  return (hundred ? 100 : 0) + readBelow100(words.slice(hundred.length));
}

function readBelow100(words: string): number {
  const plain = words.replace(/[ -]/g, "");
  const whole = VALUE.get(plain);
  if (whole !== undefined) return whole;
  for (const [word, value] of VALUE) {
    if (value >= 20 && plain.startsWith(word)) return value + (VALUE.get(plain.slice(word.length)) ?? 0);
  }
  return 0;
}
