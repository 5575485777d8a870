import { rmSync } from "node:fs";
import { access, constants, link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import type { ImageFormat } from "@chaperone/core";
import { UsageError } from "../usage-error.ts";

/** A copy was not written. The sentence continues the copy's name. */
export class CopyError extends Error {
  override readonly name = "CopyError";
  readonly path: string;

  constructor(path: string, sentence: string) {
    super(sentence);
    this.path = path;
  }
}

/** Where copies go. A copy has its name only when it is whole. */
export interface CopyFolder {
  /**
   * @param original the file's path, after which the copy is named.
   * @returns where it was written.
   * @throws CopyError
   */
  write(original: string, format: ImageFormat, bytes: Uint8Array): Promise<string>;
}

export interface CopyFolderOptions {
  /** Puts a copy in an older copy's place; never in that of a file that is looked at. */
  readonly force: boolean;
  /** All files of the command: none is ever written over. */
  readonly originals: readonly string[];
}

const ENDING: Readonly<Partial<Record<ImageFormat, string>>> = { jpeg: "jpg", dicom: "dcm" };
const UNFINISHED = /^\.chaperone-(\d+)-\d+\.tmp$/u;

/**
 * Makes the folder where it is missing, and takes out what killed runs left unfinished.
 * @throws UsageError where it cannot be made or written to.
 */
export async function copyFolder(
  folder: string,
  { force, originals }: CopyFolderOptions,
): Promise<CopyFolder> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    await access(folder, constants.W_OK);
    await removeUnfinished(folder);
  } catch (error) {
    // Something of that name is there, and it is no folder.
    const why = codeOf(error) === "EEXIST" ? REASONS.ENOTDIR : whyNotWritten(error);
    throw new UsageError(`--out: ${folder} ${why} Nothing was looked at.`);
  }
  const kept = new Set((await Promise.all(originals.map(identityOf))).filter((one) => one !== null));
  const written = new Set<string>();
  return {
    async write(original, format, bytes) {
      const path = join(folder, `${parse(original).name}.clean.${ENDING[format] ?? format}`);
      // Not told apart by capitals on many machines.
      const key = path.toLowerCase();
      if (written.has(key))
        throw new CopyError(
          path,
          "is the copy of another file of the same name already. Copy it to another folder.",
        );
      const identity = await identityOf(path);
      if (identity !== null && kept.has(identity))
        throw new CopyError(path, "is one of the pictures looked at, and originals are never written over.");
      await writeWhole(folder, path, bytes, force);
      written.add(key);
      return path;
    },
  };
}

/** The same file under any name; null where there is none. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

let count = 0;
const unfinished = new Set<string>();
/** Leaving by Ctrl-C takes what is unfinished along. */
const removeOnExit = (): void => {
  for (const path of unfinished) rmSync(path, { force: true });
};

/** Written beside its place under another name and named when it is whole and on the disk. */
async function writeWhole(folder: string, path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const temporary = join(folder, `.chaperone-${process.pid}-${++count}.tmp`);
  if (unfinished.size === 0) process.once("exit", removeOnExit);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await (force ? rename(temporary, path) : nameUnlessTaken(temporary, path));
  } catch (error) {
    throw new CopyError(path, whyNotWritten(error));
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
    unfinished.delete(temporary);
    if (unfinished.size === 0) process.off("exit", removeOnExit);
  }
}

/** A link fails where the name is taken, even a moment ago; renaming would replace. */
async function nameUnlessTaken(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = codeOf(error);
    // Some disks, such as memory cards, know no links.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EMLINK"].includes(code)) throw error;
    if ((await identityOf(path)) !== null) throw Object.assign(new Error(), { code: "EEXIST" });
    await rename(temporary, path);
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = UNFINISHED.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** This process has begun nothing yet: what has its number is an older one's. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

const REASONS: Readonly<Record<string, string>> & { readonly ENOTDIR: string } = {
  EEXIST: "exists already. Name another folder, or put the new copy in its place with --force.",
  EISDIR: "is a folder. Name another folder with --out.",
  ENOTDIR: "is not a folder. Name another with --out.",
  EACCES: "cannot be written: you have no permission.",
  EPERM: "cannot be written: you have no permission.",
  EROFS: "cannot be written: the disk is read-only.",
  ENOSPC: "was not written: the disk is full.",
  EDQUOT: "was not written: your share of the disk is full.",
  EFBIG: "was not written: it is larger than files may be here.",
  ENAMETOOLONG: "has too long a name. Rename the picture and try again.",
};

const whyNotWritten = (error: unknown): string =>
  REASONS[codeOf(error)] ?? `cannot be written (${codeOf(error)}).`;

const codeOf = (error: unknown): string =>
  String((error as NodeJS.ErrnoException | null)?.code ?? "unknown error");
