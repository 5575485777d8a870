import { load, packageBytes, packageVersion } from "../packages.ts";
import { detailsOfTool } from "../types.ts";
import { type Entry, fromFunction } from "./tool.ts";

interface OpenRedaction {
  detect(text: string): Promise<{
    readonly detections: readonly { readonly type: string; readonly position: [number, number] }[];
  }>;
}

/** As it comes: every pattern, its own threshold. */
export const openredaction: Entry = {
  name: "openredaction",
  async open() {
    const { OpenRedaction } = load<{ OpenRedaction: new () => OpenRedaction }>("openredaction");
    const tool = new OpenRedaction();
    return fromFunction(
      this.name,
      packageVersion("openredaction"),
      packageBytes("openredaction"),
      async (text) => {
        const { detections } = await tool.detect(text);
        return detections.map(({ type, position: [start, end] }) => ({
          start,
          end,
          types: detailsOfTool(type),
        }));
      },
    );
  },
};
