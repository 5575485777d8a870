import { build } from "esbuild";

/**
 * One classic script, which every browser can run.
 * @param path of the module it begins with
 * @param define what stands in its source for something known only now
 */
export async function bundled(path: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    define,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2023",
    write: false,
  });
  return outputFiles[0]!.text;
}
