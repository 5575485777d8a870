import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import type { ReportFormat, ReportOutput } from "@chaperone/audit/report";

const AT_ONCE = 256 * 1024;

/** A report on its way: it takes the place of an older one only when it is whole. */
export interface ReportFile extends ReportOutput {
  finish(): Promise<void>;
  /** Leaves nothing of it behind. */
  abandon(): Promise<void>;
}

/** For its owner's eyes alone, as it tells of patients. */
export async function openReportFile(path: string, format: ReportFormat): Promise<ReportFile> {
  const unfinished = `${path}.new`;
  const file: FileHandle = await open(unfinished, "w", 0o600);
  let held = "";
  const write = async (): Promise<void> => {
    await file.writeFile(held);
    held = "";
  };
  return {
    format,
    name: basename(path),
    async write(text) {
      held += text;
      if (held.length > AT_ONCE) await write();
    },
    async finish() {
      await write();
      await file.close();
      await rename(unfinished, path);
    },
    async abandon() {
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}
