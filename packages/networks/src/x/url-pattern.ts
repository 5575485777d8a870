// After twitter-text 3.1.0 (Copyright 2018 Twitter, Inc., Apache License 2.0), whose patterns these are.
import { COUNTRY_ENDS, GENERIC_ENDS } from "../../generated/twitter-text.ts";

const PUNCTUATION = String.raw`\!'#%&'\(\)*\+,\\\-\.\/:;<=>\?@\[\]\^_{|}~\$`;
const SPACES = String.raw`\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const INVALID = String.raw`\uFFFE\uFEFF\uFFFF`;
const DIRECTION = String.raw`\u202A-\u202E\u061C\u200E\u200F\u2066\u2067\u2068\u2069`;
const CYRILLIC = String.raw`\u0400-\u04FF`;
const ACCENTED = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;

const ENDS = `(?:${GENERIC_ENDS}|${COUNTRY_ENDS}|(?:xn--[\\-0-9a-z]+))`;
const LETTER = `[^${PUNCTUATION}${SPACES}${INVALID}${DIRECTION}]`;
const SUBDOMAIN = `(?:(?:${LETTER}(?:[_-]|${LETTER})*)?${LETTER}\\.)`;
const NAME = `(?:(?:${LETTER}(?:-|${LETTER})*)?${LETTER}\\.)`;
const DOMAIN = `(?:${SUBDOMAIN}*${NAME}${ENDS})`;

const PATH_LETTER = String.raw`[a-z${CYRILLIC}0-9!\*';:=\+,\.\$\/%#\[\]\-\u2013_~@\|&${ACCENTED}]`;
const IN_BRACKETS = `\\((?:${PATH_LETTER}+|(?:${PATH_LETTER}*\\(${PATH_LETTER}+\\)${PATH_LETTER}*))\\)`;
const PATH_END = String.raw`[\+\-a-z${CYRILLIC}0-9=_#\/${ACCENTED}]|(?:${IN_BRACKETS})`;
const PATH = `(?:(?:${PATH_LETTER}*(?:${IN_BRACKETS}${PATH_LETTER}*)*(?:${PATH_END}))|(?:@${PATH_LETTER}+/))`;
const QUERY = String.raw`\?[a-z0-9!?\*'@\(\);:&=\+\$\/%#\[\]\-_\.,~|]*[a-z0-9\-_&=#\/]`;

const BEFORE = `(?:[^A-Za-z0-9@＠$#＃${INVALID}]|[${DIRECTION}]|^)`;

/** What stands before an address, the address, its scheme, domain and path; tried at one place. */
export const URL_AT = new RegExp(
  `(${BEFORE})((https?:\\/\\/)?(${DOMAIN})(?::[0-9]+)?(\\/${PATH}*)?(?:${QUERY})?)`,
  "iy",
);

/** The domains in a run of letters that may hold others. */
export const PLAIN_DOMAIN = new RegExp(`(?:(?:[\\-a-z0-9${ACCENTED}]+)\\.)+${ENDS}`, "gi");

/** X's own short addresses; nothing further belongs to them. */
export const SHORT_URL = new RegExp(`^https?:\\/\\/t\\.co\\/([a-z0-9]+)(?:${QUERY})?`, "i");

/** A known end of a domain, tried at one place. */
export const DOMAIN_END_AT = new RegExp(ENDS, "iy");

/** One letter of a domain. */
export const DOMAIN_LETTER = new RegExp(LETTER);
