import {
  CHECK_OPTIONS,
  FAIL_ON,
  type OptionDefinition,
  option,
  THREADS,
  toggle,
  WHOSE,
} from "../option-table.ts";

const WHICH = "Which posts";
const AUTHOR = "Their author";

/** The options of `audit`, in the order its help shows them. */
export const AUDIT_OPTIONS = {
  out: option(
    "Input and output",
    "file",
    "Where the report goes: a file that ends in .html, .csv or .jsonl; give it once for each. Default: past-posts.html.",
  ),
  resume: toggle("Input and output", "Go on with an audit that was broken off."),
  "fail-on": FAIL_ON,
  since: option(
    WHICH,
    "YYYY-MM-DD",
    "Only posts of this day and later; those without a date are always read.",
  ),
  until: option(WHICH, "YYYY-MM-DD", "Only posts of this day and earlier."),
  rules: option(
    WHICH,
    "names",
    "Only findings of these rules or groups, with commas between: confidentiality,respect/abuse.",
  ),
  "own-name": option(
    WHICH,
    "name",
    "In WhatsApp chats: under which name you write. Others' messages are left out.",
  ),
  "date-order": option(
    WHICH,
    "order",
    "Where a file's dates can be read both ways: day-first or month-first.",
  ),
  columns: option(
    WHICH,
    "names",
    "Which columns of a table hold what: text=Tweet,time=Date. Also id, url, kind, network and answers.",
  ),
  "author-name": { ...CHECK_OPTIONS["author-name"], group: AUTHOR },
  "author-handle": { ...CHECK_OPTIONS["author-handle"], group: AUTHOR },
  "author-bio": { ...CHECK_OPTIONS["author-bio"], group: AUTHOR },
  "author-profile": { ...CHECK_OPTIONS["author-profile"], group: AUTHOR },
  ...WHOSE,
  light: CHECK_OPTIONS.light,
  "with-pictures": toggle(
    "How closely",
    "Look at the pictures in the archives as well, as chaperone image does. This takes seconds for each.",
  ),
  threads: THREADS,
} as const satisfies Record<string, OptionDefinition>;
export type AuditOptionName = keyof typeof AUDIT_OPTIONS;
