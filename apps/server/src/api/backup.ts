import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { downloadBackup } from "../contract/afterwards.ts";
import type { Services } from "../services.ts";
import { newRouter } from "./router.ts";

/** Everything in one file, sign-ins sealed; the key is not in it. */
export const backupRoutes = ({ store, now }: Services) =>
  newRouter().openapi(downloadBackup, async (context) => {
    // Nobody else on the machine may open this folder.
    const folder = await mkdtemp(join(tmpdir(), "chaperone-backup-"));
    try {
      const file = join(folder, "backup");
      await store.backup(file);
      const bytes = createReadStream(file);
      bytes.on("close", () => void rm(folder, { recursive: true, force: true }));
      const day = now().toISOString().slice(0, 10);
      return context.body(Readable.toWeb(bytes) as ReadableStream, 200, {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename="chaperone-${day}.backup"`,
      });
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  });
