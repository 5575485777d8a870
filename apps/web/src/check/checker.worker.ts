import { createChecker, serveChecker } from "@chaperone/checker";
import type { Detector } from "@chaperone/core";

serveChecker(self, (options) => createChecker({ ...options, reader: loadReader }));

/** Scripts of their own: the quick part answers before they are there. */
async function loadReader(): Promise<Detector> {
  const [reader, files] = await Promise.all([
    import("@chaperone/reader/web"),
    import("./reader-files.ts").then(({ loadReaderFiles }) => loadReaderFiles()),
  ]);
  return reader.loadReader(files);
}
