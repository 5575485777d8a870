import type { Words } from "../en/index.ts";
import { irishDateFormat, list } from "./dates.ts";

/** Not by the browser, which may have no Irish. */
export const formats: Words["formats"] = {
  date: (options) => irishDateFormat(options),
  list: (items) => list(items),
};
