import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { textOf } from "../../files/text.ts";
import { objectIn, textIn } from "../../json/shape.ts";
import { baseName } from "../claim.ts";
import { mended } from "../meta/mojibake.ts";

const MOST = 4 * 2 ** 20;

/** What the account says of its author. */
export const isAboutAuthor = (file: ArchiveFile): boolean => baseName(file) === "profile_information.json";

/** The name the author goes by, or null where the file does not say. */
export async function nameIn(file: ArchiveFile): Promise<string | null> {
  try {
    const { profile_v2, profile } = objectIn(JSON.parse(await textOf(file.stream(), MOST)));
    const name = textIn(objectIn(objectIn(profile_v2 ?? profile).name).full_name);
    return name === null ? null : mended(name);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ArchiveError) return null;
    throw error;
  }
}
