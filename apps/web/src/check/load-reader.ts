import type { Detector } from "@chaperone/core";

/** The language model, in scripts of its own: the quick part answers before they are there. */
export async function loadReader(): Promise<Detector> {
  const [reader, files] = await Promise.all([
    import("@chaperone/reader/web"),
    import("./reader-files.ts").then(({ loadReaderFiles }) => loadReaderFiles()),
  ]);
  return reader.loadReader(files);
}
