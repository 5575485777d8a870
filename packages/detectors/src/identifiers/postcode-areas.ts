/** The letters British postcodes start with. Royal Mail, Postcode Address File. */
export const UK_POSTCODE_AREAS: ReadonlySet<string> = new Set(
  (
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN " +
    "EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE " +
    "NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR " +
    "TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
  ).split(" "),
);

/** Areas that are everyday shorthand in medicine: CT scan, PE, pH, vitamin B12, L4, HR, a shade of teeth. Never alone. */
export const CLINICAL_AREAS: ReadonlySet<string> = new Set(
  "B BL CA CB CF CH CO CR CT DN E EC G HA HD HP HR IG IM IP IV L LA LD M ME N NG PA PE PH PL PO PR RH S SA SE SM SO SP ST TA TD TR TS UB W".split(
    " ",
  ),
);

const keys = (letter: string, numbers: string): string[] =>
  numbers.split(" ").map((number) => letter + number);

/** The first three characters of Eircodes in use. An Post, Eircode routing keys. */
export const EIRCODE_ROUTING_KEYS: ReadonlySet<string> = new Set([
  ...keys("A", "41 42 45 63 67 75 81 82 83 84 85 86 91 92 94 96 98"),
  ...keys("C", "15"),
  ...keys("D", "01 02 03 04 05 06 6W 07 08 09 10 11 12 13 14 15 16 17 18 20 22 24"),
  ...keys("E", "21 25 32 34 41 45 53 91"),
  ...keys("F", "12 23 26 28 31 35 42 45 52 56 91 92 93 94"),
  ...keys("H", "12 14 16 18 23 53 54 62 65 71 91"),
  ...keys("K", "32 34 36 45 56 67 78"),
  ...keys("N", "37 39 41 91"),
  ...keys("P", "12 14 17 24 25 31 32 36 43 47 51 56 61 67 72 75 81 85"),
  ...keys("R", "14 21 32 35 42 45 51 56 93 95"),
  ...keys("T", "12 23 34 45 56"),
  ...keys("V", "14 15 23 31 35 42 92 93 94 95"),
  ...keys("W", "12 23 34 91"),
  ...keys("X", "35 42 91"),
  ...keys("Y", "14 21 25 34 35"),
]);
