import { type Jurisdiction, LEVELS, type Level, PROFESSIONS, type Profession } from "@chaperone/core";
import { parseArgs } from "citty";
import { IMAGE_OPTIONS, PICTURE_FORMATS, type PictureFormat } from "../option-table.ts";
import {
  type Arguments,
  choose,
  given,
  jurisdictionFrom,
  refuseUnknown,
  takeRepeated,
} from "../option-values.ts";
import { UsageError } from "../usage-error.ts";
import { PARTS, type Part } from "./tools.ts";

export interface ImageOptions {
  /** Paths; "-" is standard input. */
  readonly files: readonly string[];
  /** A folder for clean copies; null where none are wanted. */
  readonly out: string | null;
  readonly keep: readonly Part[];
  readonly asDicom: boolean;
  readonly force: boolean;
  readonly leftOut: readonly Part[];
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  readonly format: PictureFormat;
  readonly failOn: Level;
}

/** @throws UsageError naming the option and what it may be. */
export function readImageOptions(args: readonly string[]): ImageOptions {
  const { taken, rest } = takeRepeated(args, ["keep"]);
  const parsed: Arguments = parseArgs([...rest], IMAGE_OPTIONS);
  refuseUnknown(parsed, IMAGE_OPTIONS);
  const value = (name: keyof typeof IMAGE_OPTIONS): string | undefined => given(parsed, name);
  const out = value("out") ?? null;
  const keep = new Set(
    taken.flatMap((one) => one.value.split(",").map((part) => choose("keep", part.trim(), PARTS, "faces"))),
  );
  if (out === null && (keep.size > 0 || parsed.dicom === true || parsed.force === true))
    throw new UsageError(
      "--keep, --dicom and --force say how a clean copy is written: name its folder with --out.",
    );
  if (parsed._.length === 0)
    throw new UsageError(
      "Name a picture to look at: chaperone image photo.jpg, or chaperone image - < photo.jpg",
    );
  return {
    files: parsed._,
    out,
    keep: [...keep],
    asDicom: parsed.dicom === true,
    force: parsed.force === true,
    leftOut: PARTS.filter((part) => parsed[part] === false || parsed[`no-${part}`] === true),
    jurisdiction: jurisdictionFrom(value("jurisdiction")),
    profession: choose("profession", value("profession"), PROFESSIONS, "doctor"),
    format: choose("format", value("format"), PICTURE_FORMATS, "text"),
    failOn: choose("fail-on", value("fail-on"), LEVELS, "must"),
  };
}
