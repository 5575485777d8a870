/**
 * What stands on clinical pictures and tells of nobody: sides, views, positions, what the machine was set to. Written
 * here from the terms in use; a line is a label only where each of its parts is one.
 */
const SIDES =
  "L R LT RT LEFT RIGHT A P S I H ANT ANTERIOR POST POSTERIOR SUP SUPERIOR INF INFERIOR MED LATERAL LAT";
const VIEWS =
  "AP PA LL RL LAO RAO LPO RPO OBL OBLIQUE AX AXIAL SAG SAGITTAL COR CORONAL TRANS TRV DECUB DECUBITUS " +
  "FRONTAL SKYLINE FLEXION EXTENSION FLEX EXT INSP EXP INSPIRATION EXPIRATION";
const POSITIONS =
  "ERECT SUPINE PRONE UPRIGHT SEMI-UPRIGHT SEMIUPRIGHT SEMI-ERECT SEMIERECT SEMI STANDING SITTING SEATED " +
  "PORTABLE MOBILE WB NWB WEIGHT BEARING WEIGHTBEARING STRESS VIEW";
const SETTINGS =
  "T1 T2 T1W T2W PD FLAIR DWI ADC STIR FS 2D 3D B-MODE M-MODE GAIN GN DEPTH ZOOM FREQ FRQ PRF PWR WF DR FPS " +
  "MI TIS TIB TIC AO WL WW FOV TR TE TI KV KVP MA MAS POST-CONTRAST PRE-CONTRAST CONTRAST ARTERIAL VENOUS DELAYED";
const UNITS = "CM MM M/S CM/S HZ KHZ MHZ KV KVP MA MAS MS S SEC DB % BPM FPS HU MGY MSV";

const WORDS: ReadonlySet<string> = new Set([SIDES, VIEWS, POSITIONS, SETTINGS].join(" ").split(" "));
const UNIT: ReadonlySet<string> = new Set(UNITS.split(" "));

/** Few digits: more make a record number. */
const NUMBER = /^[-+]?\d{1,3}(?:[.,]\d{1,2})?$/;
const MEASURE = /^[-+]?\d{1,4}(?:[.,]\d{1,2})?([A-Z%/]+)$/;
const SETTING = /^([A-Z]+)[=:<>]{1,2}(\d{1,4}(?:[.,]\d{1,2})?)([A-Z%/]*)$/;
/** Ticks of a scale: single digits and tens and fives. More could be an age or a bed. */
const TICK = /^(?:\d|1[05]|2[05]|30)$/;
const MOST_PARTS = 6;

/** Whether a line read with certainty is such a label as a whole. */
export function isLabel(words: string): boolean {
  const parts = words
    .toUpperCase()
    .replace(/[()[\]]/g, " ")
    .split(/\s+/)
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MOST_PARTS) return false;
  if (parts.length === 1 && TICK.test(parts[0]!)) return true;
  return parts.every((part, at) => isLabelPart(part, parts[at - 1], parts[at + 1]));
}

function isLabelPart(part: string, before: string | undefined, after: string | undefined): boolean {
  if (WORDS.has(part)) return true;
  // A unit or a number by itself is none: "5 cm" and "kV 80" are.
  if (UNIT.has(part)) return before !== undefined && NUMBER.test(before);
  if (NUMBER.test(part)) return (after !== undefined && UNIT.has(after)) || isSetting(before);
  const setting = SETTING.exec(part);
  if (setting) return WORDS.has(setting[1]!) && (setting[3] === "" || UNIT.has(setting[3]!));
  const measure = MEASURE.exec(part);
  return measure !== null && UNIT.has(measure[1]!);
}

const NAMED: ReadonlySet<string> = new Set(SETTINGS.split(" "));
const isSetting = (part: string | undefined): boolean => part !== undefined && NAMED.has(part);
