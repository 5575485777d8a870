import { DRAFT_KINDS, LEVELS, PLATFORMS, PROFESSIONS } from "@chaperone/core";
import { PARTS } from "./pictures/tools.ts";
import { FORMATS } from "./reporters/index.ts";

export const INPUT_FORMS = ["text", "jsonl"] as const;
export type InputForm = (typeof INPUT_FORMS)[number];

export interface OptionDefinition {
  readonly type: "string" | "boolean";
  readonly group:
    | "The draft"
    | "Its pictures"
    | "Earlier posts"
    | "The clean copy"
    | "Whose guidance"
    | "How closely"
    | "Which posts"
    | "Their author"
    | "The servers"
    | "The streams"
    | "Input and output";
  /** Stands for the value in the help; empty for a switch, which has none. */
  readonly valueHint: string;
  readonly description: string;
}

export const option = (
  group: OptionDefinition["group"],
  valueHint: string,
  description: string,
): OptionDefinition & { readonly type: "string" } => ({ type: "string", group, valueHint, description });

export const toggle = (
  group: OptionDefinition["group"],
  description: string,
): OptionDefinition & { readonly type: "boolean" } => ({
  type: "boolean",
  group,
  valueHint: "",
  description,
});

export const WHOSE = {
  jurisdiction: option("Whose guidance", "country", "uk, ie, us, au or ca. Default: uk."),
  profession: option("Whose guidance", "name", `${PROFESSIONS.join(", ")}. Default: doctor.`),
} as const;

export const FAIL_ON = option(
  "Input and output",
  "level",
  `Exit with 1 when something is found at this level or above: ${LEVELS.join(", ")}. Default: must.`,
);

export const THREADS = option(
  "How closely",
  "number",
  "How many threads check posts where there are many: lines of JSON, or an archive. Each takes about 200 MB. Default: one for each core.",
);

/** The options of `check`, in the order its help shows them. */
export const CHECK_OPTIONS = {
  kind: option("The draft", "kind", `What it is: ${DRAFT_KINDS.join(", ")}. Default: post.`),
  platform: option("The draft", "name", `Where it will appear: ${PLATFORMS.join(", ")}. Default: other.`),
  "author-name": option("The draft", "name", "The name readers see beside it."),
  "author-handle": option("The draft", "handle", "The account's handle."),
  "author-bio": option("The draft", "text", "The profile text readers see."),
  "in-reply-to": option("The draft", "text", "The message it answers."),
  "author-profile": option(
    "The draft",
    "file",
    "A JSON file with name, handle, bio, role and workplace of the author, and interests, a list of what the author declares. The options above win over it.",
  ),
  posted: option("The draft", "YYYY-MM-DD", "When it was or will be published. Default: today."),
  date: option("The draft", "YYYY-MM-DD", "The same as --posted."),
  image: option(
    "Its pictures",
    "file",
    "A picture that goes with the draft; give it once for each. For a clean copy see chaperone image.",
  ),
  alt: option("Its pictures", "text", "The description of the picture named before it."),
  ledger: option(
    "Earlier posts",
    "folder",
    "Check together with earlier posts, remembered in this folder by attributes and never by text. Drafts are taken in order, and those with a date, or from lines of JSON, are remembered for the next.",
  ),
  "keep-days": option("Earlier posts", "days", "How long posts are remembered. Default: 730."),
  ...WHOSE,
  light: toggle(
    "How closely",
    "Leave out the close reading by the language model: quicker, with less memory, and it sees less.",
  ),
  threads: THREADS,
  input: option(
    "Input and output",
    "form",
    "text: each file is one draft. jsonl: each line is one draft as a JSON object. Default: by the file's name.",
  ),
  format: option("Input and output", "name", `${FORMATS.join(", ")}. Default: text.`),
  "fail-on": FAIL_ON,
} as const satisfies Record<string, OptionDefinition>;
export type OptionName = keyof typeof CHECK_OPTIONS;

export const PICTURE_FORMATS = ["text", "json"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The options of `image`, in the order its help shows them. */
export const IMAGE_OPTIONS = {
  out: option(
    "The clean copy",
    "folder",
    "Write a clean copy of each picture into this folder: from the pixels alone, with what tells of somebody covered for good. The picture itself stays as it is.",
  ),
  keep: option(
    "The clean copy",
    "part",
    `Leave faces, text or codes uncovered: ${PARTS.join(", ")}; give it once for each.`,
  ),
  dicom: toggle("The clean copy", "Write DICOM files as DICOM again rather than as PNG."),
  force: toggle("The clean copy", "Put copies in the place of older ones."),
  "no-faces": toggle("How closely", "Do not look for faces."),
  "no-text": toggle("How closely", "Do not look for readable text."),
  "no-codes": toggle("How closely", "Do not look for bar and QR codes."),
  ...WHOSE,
  format: option("Input and output", "name", `${PICTURE_FORMATS.join(", ")}. Default: text.`),
  "fail-on": FAIL_ON,
} as const satisfies Record<string, OptionDefinition>;
