export { leftovers, readMetadata } from "./read.ts";
