import type { HandIn } from "@chaperone/server/api";
import type { DraftForm } from "../../compose/use-draft.ts";
import type { Picture } from "../../pictures/picture.ts";
import { readiness } from "../../pictures/ready.ts";
import { type Settings, withKept } from "../../settings/settings.ts";
import type { Decision } from "../api.ts";
import type { HandInChoices } from "./use-choices.ts";

/** What networks take of what can be cleaned. */
const SENDABLE: readonly string[] = ["jpeg", "png", "gif"];

/** Why a picture cannot go along as it stands; null where it can. */
export type Obstacle = "looking" | "noCopy" | "film" | "noAlt" | "kind";

export function obstacleTo(picture: Picture): Obstacle | null {
  const ready = readiness(picture);
  if (ready === "looking" || ready === "copying") return "looking";
  if (ready === "film") return "film";
  if (picture.copy?.state !== "written") return "noCopy";
  if (!SENDABLE.includes(picture.copy.copy.format)) return "kind";
  return picture.alt.trim() === "" ? "noAlt" : null;
}

/** Everything that goes to the desk, as its route takes it. */
export function toHandIn(given: {
  readonly form: DraftForm;
  readonly pictures: readonly Picture[];
  readonly decisions: readonly Decision[];
  readonly choices: HandInChoices;
  readonly accounts: readonly string[];
  readonly draftId: string | null;
}): { submission: string; picture: File[] } {
  const { form, choices } = given;
  const copies = given.pictures.flatMap(({ copy, alt }) =>
    copy?.state === "written" ? [{ ...copy.copy, alt: alt.trim() }] : [],
  );
  const answers = form.kind === "reply" || form.kind === "review-reply";
  const submission: HandIn = {
    text: form.text,
    kind: form.kind,
    language: choices.language === "none" ? null : choices.language,
    inReplyTo: answers ? { text: form.inReplyTo, url: choices.answeredUrl.trim() || null } : null,
    accounts: [...given.accounts],
    sendAt: choices.when === "at" ? choices.at : null,
    timeZone: choices.timeZone,
    draftId: given.draftId,
    decisions: [...given.decisions],
    pictures: copies.map(({ alt, report }) => ({
      alt,
      report: report as unknown as HandIn["pictures"][number]["report"],
    })),
    skipHold: choices.when === "now",
    visibility: choices.visibility === "public" ? null : choices.visibility,
    contentWarning: choices.contentWarning.trim() || null,
    confirmed: choices.isConfirmed ? ["personal-account"] : [],
  };
  return {
    submission: JSON.stringify(submission),
    // A name of our own: the old one may say who is in the picture.
    picture: copies.map(
      ({ file, format }, at) => new File([file], `picture-${at + 1}.${format}`, { type: `image/${format}` }),
    ),
  };
}

/** Who is writing, so that the desk reads the text as this page did. What was left empty is not said. */
export function asAuthor(settings: Settings, timeZone: string) {
  const { name, bio, role, workplace, interests, country, profession } = { ...withKept({}), ...settings };
  const said = Object.entries({ handle: name, bio, role, workplace })
    .map(([key, value]) => [key, value.trim()] as const)
    .filter(([, value]) => value !== "");
  return {
    ...(Object.fromEntries(said) as Partial<Record<"handle" | "bio" | "role" | "workplace", string>>),
    country,
    profession,
    interests: interests.map((one) => one.trim()).filter((one) => one !== ""),
    timeZone,
  };
}
