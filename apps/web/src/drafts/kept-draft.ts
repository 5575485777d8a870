import { DRAFT_KINDS, PLATFORMS } from "@chaperone/core";
import type { DraftForm } from "../compose/use-draft.ts";
import { isRecord } from "../lib/kept.ts";
import type { Box } from "../pictures/boxes.ts";

/** Why a finding stays, in its author's own words, as the last look asks for it. */
export interface Decision {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly words: string;
  /** ISO time. */
  readonly at: string;
}

/** What is kept of a picture; its file lies beside the draft, and is written once. */
export interface StoredPicture {
  /** The id of its file. */
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly lastModified: number;
  readonly alt: string;
  readonly boxes: readonly Box[];
}

/** What a draft says and what its author decided: with a passphrase, all of this is sealed. */
export interface DraftBody {
  readonly form: DraftForm;
  readonly pictures: readonly StoredPicture[];
  readonly decisions: readonly Decision[];
  /** ISO times at which its author said that it was posted. */
  readonly posted: readonly string[];
  /** It lies on the sheet, and comes back when the page is opened. */
  readonly isOpen: boolean;
}

/** Open to read even where a passphrase is set. */
export interface DraftLabel {
  readonly id: string;
  /** ISO times. */
  readonly made: string;
  readonly changed: string;
  /** Another one with every change, so that no window writes over what it has not read. */
  readonly revision: string;
}

export interface KeptDraft extends DraftLabel, DraftBody {}

/** Posted, and not touched since: nobody is writing it any more. */
export const isDone = ({ posted, changed }: KeptDraft): boolean => (posted.at(-1) ?? "") >= changed;

export const isBlankForm = ({ text, inReplyTo }: DraftForm): boolean =>
  text.trim() === "" && inReplyTo.trim() === "";

/** Only in a secure context does the browser make ids itself. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isListOf =
  (isOne: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isOne);
const isOneOf = (list: readonly string[], value: unknown): boolean => list.some((one) => one === value);

export const isLabel = (value: unknown): value is DraftLabel =>
  isRecord(value) &&
  isText(value.id) &&
  value.id !== "" &&
  isTime(value.made) &&
  isTime(value.changed) &&
  isText(value.revision);

/** Another version of the page, or a broken file, may have written something else. */
export const isBody = (value: unknown): value is DraftBody =>
  isRecord(value) &&
  isForm(value.form) &&
  isListOf(isStoredPicture)(value.pictures) &&
  isListOf(isDecision)(value.decisions) &&
  isListOf(isTime)(value.posted) &&
  typeof value.isOpen === "boolean";

const isForm = (value: unknown): boolean =>
  isRecord(value) &&
  isOneOf(DRAFT_KINDS, value.kind) &&
  Array.isArray(value.platforms) &&
  value.platforms.length > 0 &&
  value.platforms.every((one) => isOneOf(PLATFORMS, one)) &&
  isText(value.text) &&
  isText(value.inReplyTo);

const isDecision = (value: unknown): value is Decision =>
  isRecord(value) &&
  isText(value.fingerprint) &&
  isText(value.ruleId) &&
  isText(value.words) &&
  isTime(value.at);

const isStoredPicture = (value: unknown): value is StoredPicture =>
  isRecord(value) &&
  [value.file, value.name, value.type, value.alt].every(isText) &&
  [value.size, value.lastModified].every(isNumber) &&
  isListOf(isBox)(value.boxes);

/** What was seen there is looked at again in any case. */
const isBox = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.key) &&
  typeof value.isCovered === "boolean" &&
  (value.of === null || isRecord(value.of)) &&
  isRecord(value.region) &&
  [value.region.left, value.region.top, value.region.width, value.region.height].every(isNumber);
