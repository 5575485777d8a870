import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** A path as tools in the same folder know it, with forward slashes; one outside stays as it is. */
export function relativeToHere(file: string): string {
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  return (path.startsWith("..") && isAbsolute(file) ? file : path).split(sep).join("/");
}

/** The same as a URI reference; absolute where the file lies elsewhere. */
export function fileUri(file: string): string {
  const path = relativeToHere(file);
  if (isAbsolute(path)) return pathToFileURL(path).href;
  // "./" keeps a colon in the first part of a name from reading as a scheme.
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return uri.split("/")[0]!.includes("%3A") ? `./${uri}` : uri;
}
