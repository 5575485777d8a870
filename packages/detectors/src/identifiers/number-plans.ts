/** What a run of digits would be as a telephone number. */
export interface PlannedNumber {
  /** As in the details: digits, with + where the country was written. */
  readonly number: string;
  /** How surely digits grouped like this are a telephone number when no word says so. */
  readonly confidence: number;
  /** Whether the block is given to organisations (freephone, local rate). */
  readonly organisational: boolean;
}

export interface WrittenDigits {
  readonly digits: string;
  readonly grouping: readonly number[];
  /** Whether a + stood before. */
  readonly plus: boolean;
  /** Whether brackets or dashes split it, as Americans write. */
  readonly dashed: boolean;
}

interface Plan {
  readonly pattern: RegExp;
  readonly split: number;
  /** Without any separator. */
  readonly whole: number;
  readonly organisational?: boolean;
}

/**
 * National numbers by country, first match wins. Ofcom's and ComReg's numbering plans, the ACMA's, and a
 * leading 0 elsewhere (Pakistan, Nigeria, Ghana, South Africa, Bangladesh …).
 */
const PLANS: readonly Plan[] = [
  // Freephone and local rate: GB 0800 0808 0300 0303, IE 1800 1890 0818, AU 1300 1800 and 13 xx xx
  { pattern: /^(?:080[08]\d{6,7}|030[03]\d{7})$/, split: 0.85, whole: 0.8, organisational: true },
  { pattern: /^(?:1800|1850|1890|1300)\d{6}$|^0818\d{6}$/, split: 0.85, whole: 0.6, organisational: true },
  { pattern: /^13\d{4}$/, split: 0.3, whole: 0, organisational: true },
  // GB: mobiles, geographic, local rate, premium
  { pattern: /^07[1-9]\d{8}$/, split: 0.95, whole: 0.95 },
  { pattern: /^0(?:1[1-9]\d{8}|2[03489]\d{8})$/, split: 0.9, whole: 0.75 },
  // … and the areas that still have numbers a digit shorter
  {
    pattern:
      /^01(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|69[57]|726|744|750|768|827|837|884|900|905|935|946|949|963|995)\d{5}$/,
    split: 0.9,
    whole: 0.75,
  },
  { pattern: /^0(?:3[0347]\d{8}|5[56]\d{8}|8[47]\d{8}|9\d{9})$/, split: 0.85, whole: 0.7 },
  // IE: mobiles, Dublin, elsewhere
  { pattern: /^08[35679]\d{7}$/, split: 0.95, whole: 0.85 },
  { pattern: /^0(?:1\d{7}|[24-79]\d{6,8})$/, split: 0.65, whole: 0.3 },
  // AU
  { pattern: /^0[23478]\d{8}$/, split: 0.7, whole: 0.55 },
  // Anywhere with a leading 0
  { pattern: /^0[1-9]\d{7,9}$/, split: 0.6, whole: 0.4 },
  { pattern: /^0[1-9]\d{6}$/, split: 0.4, whole: 0 },
  // India's mobiles in fives
  { pattern: /^[6-9]\d{9}$/, split: 0.4, whole: 0 },
];

/** Country codes written after 00; others are more likely part of a code. */
const DIALLED_FROM_ABROAD =
  /^00 ?(?:1[2-9]\d{2}[2-9]\d{6}|(?:44|353|61|64|27|33|34|351|39|48|49|31|32|91|92|234|233|254|880|971|63)\d{7,11})$/;
/** Area and exchange start with 2 to 9. North American Numbering Plan Administrator. */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/**
 * What follows a country's code, for the countries that numbers in our posts come from; 20 is the Irish area
 * kept for fiction. Elsewhere any length goes. Ofcom, ComReg, NANPA, and ITU-T E.164's national lists.
 */
const ABROAD: Readonly<Record<string, RegExp>> = {
  "1": /^[2-9]\d{2}[2-9]\d{6}$/,
  "44": /^(?:1[1-9]\d{7,8}|2[03489]\d{8}|3[0347]\d{8}|5[56]\d{8}|7\d{9}|8(?:0[08]|4[2-5]|7[0-3])\d{6,7}|9\d{9})$/,
  "353":
    /^(?:1\d{7}|1(?:800|850|890)\d{6}|8[35-9]\d{7}|818\d{6}|76\d{7}|(?:2\d|4\d|5[0-36-9]|6[1-9]|7[14]|9[0134-9])\d{5,7})$/,
  "33": /^[1-9]\d{8}$/,
  "34": /^[5-9]\d{8}$/,
  "351": /^[2-9]\d{8}$/,
  "40": /^[237]\d{8}$/,
  "48": /^\d{9}$/,
  "61": /^(?:[2-478]\d{8}|1[38]00\d{6}|13\d{4})$/,
  "91": /^\d{10}$/,
};

const isAllocated = (digits: string): boolean => {
  const code = Object.keys(ABROAD).find((one) => digits.startsWith(one));
  return code === undefined || ABROAD[code]!.test(digits.slice(code.length));
};

/** 0123456789, 9876543210: counting, or a stand-in for a number. */
export const isCounting = (digits: string): boolean =>
  digits.length >= 7 && ("01234567890123456789".includes(digits) || "98765432109876543210".includes(digits));

/** Null where no plan knows such a number. */
export function planNumber(written: WrittenDigits): PlannedNumber | null {
  const { digits, grouping, plus } = written;
  // Most lists of figures end here: without 0 or + only six, ten or eleven digits can be a number.
  if (!plus && !digits.startsWith("0") && !/^(?:13\d{4}|\d{10,11})$/.test(digits)) return null;
  if (/^(\d)\1*$/.test(digits) || (grouping.length === 1 && isCounting(digits))) return null;
  if (plus) return planInternational(digits);
  if (DIALLED_FROM_ABROAD.test(digits)) return international(digits.slice(2), 0.85);
  const american = planAmerican(written);
  if (american) return american;
  const split = written.grouping.length > 1;
  const plan = PLANS.find(({ pattern }) => pattern.test(digits));
  if (!plan || !sensiblySplit(written)) return null;
  const confidence = split ? plan.split : plan.whole;
  return { number: digits, confidence, organisational: plan.organisational ?? false };
}

/** A number no country gives out is a slip: only a word such as "call" before it makes it a telephone's. */
function planInternational(written: string): PlannedNumber | null {
  const digits = dialled(written);
  return /^[1-9]\d{7,14}$/.test(digits) && isAllocated(digits) ? international(digits, 0.95) : null;
}

/** "+44 (0) 20 …": the bracketed 0 is not dialled. */
const dialled = (digits: string): string => digits.replace(/^(44|353|61|64|27)0/, "$1");

const international = (digits: string, confidence: number): PlannedNumber => ({
  number: `+${dialled(digits)}`,
  confidence,
  organisational: /^44(?:80[08]|30[03])|^353(?:1800|818)|^18(?:00|33|44|55|66|77|88)/.test(digits),
});

function planAmerican({ digits, grouping, dashed }: WrittenDigits): PlannedNumber | null {
  if (!/^(?:1-)?3-(?:3-4|7)$/.test(grouping.join("-"))) return null;
  // Written the American way but with digits no area has: still meant as one, as invented numbers are.
  if (!NORTH_AMERICAN.test(digits))
    return dashed && digits.length === 10
      ? { number: digits, confidence: 0.45, organisational: false }
      : null;
  const organisational = /^1?8(?:00|33|44|55|66|77|88)/.test(digits);
  return { number: digits, confidence: dashed ? 0.85 : 0.4, organisational };
}

/** Telephone numbers come in few parts, none of one digit, and not as a date of birth and four ("010457-1234"). */
const sensiblySplit = ({ digits, grouping }: WrittenDigits): boolean =>
  grouping.length === digits.length ||
  (grouping.length <= 5 && grouping.every((size) => size > 1) && grouping.join("-") !== "6-4");
