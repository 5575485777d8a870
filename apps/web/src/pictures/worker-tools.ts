import type { ImageTools } from "@chaperone/images/web";
import { type Step, stepOf } from "./protocol.ts";
import { NotLoaded } from "./why.ts";

let tools: Promise<ImageTools> | null = null;

/** What the worker looks with. Loaded once; where that fails, the next picture tries again. @throws NotLoaded */
export async function theTools(tell: (step: Step) => void): Promise<ImageTools> {
  if (!tools) {
    tell(stepOf("loading"));
    tools = loadTools();
    tools.catch(() => {
      tools = null;
    });
  }
  return tools;
}

/** Scripts of their own, the models among them. */
async function loadTools(): Promise<ImageTools> {
  try {
    const { loadPictureTools } = await import("./picture-tools.ts");
    return await loadPictureTools();
  } catch (cause) {
    throw new NotLoaded("picture tools", { cause });
  }
}
