/** Halves of the day as phones write them. Chinese has more than two. */
const BEFORE_NOON = ["am", "上午", "凌晨", "清晨", "早上", "오전", "午前", "ص", "قظ", "de"];
const AFTER_NOON = ["pm", "下午", "中午", "傍晚", "晚上", "오후", "午後", "م", "بظ", "du"];

/** Any of them, as it may stand in a line: "p. m." too. */
export const DAY_PERIOD = String.raw`[ap]\. ?m\.?|[ap]m|上午|凌晨|清晨|早上|下午|中午|傍晚|晚上|오전|오후|午前|午後|ق\.ظ\.?|ب\.ظ\.?|ص|م|d[eu]\.`;

/** Languages that write these put the year first. */
export const isEastAsian = (period: string): boolean => /[\p{sc=Han}\p{sc=Hangul}]/u.test(period);

/** The hour of the day, from 0; null where there is none such. */
export function hourOf(hour: number, period: string): number | null {
  const plain = period.toLowerCase().replace(/[. ]/gu, "");
  if (plain === "") return hour < 24 ? hour : null;
  if (hour > 12) return null;
  if (BEFORE_NOON.includes(plain)) return hour % 12;
  return AFTER_NOON.includes(plain) ? (hour % 12) + 12 : null;
}
