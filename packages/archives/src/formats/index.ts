import type { ArchiveFormat } from "../format.ts";
import { x } from "./x/x.ts";

/** Asked in this order which files they read: what is known by its own name comes before tables of any kind. */
export const FORMATS: readonly ArchiveFormat[] = [x];
