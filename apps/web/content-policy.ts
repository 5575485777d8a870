/**
 * What the page may load: its own files, and a film that the author gave it. There is no connect-src, so page and
 * worker cannot send anything anywhere, not even to the server they came from. Only a media element can play a film, so
 * it gets the author's own file under a blob: address, which is an address within this page.
 */
export const CONTENT_POLICY = `${policyWith("script-src 'self'")}; media-src blob:`;

/**
 * The same for the worker, which obeys the policy that its own script is served with. It may compile
 * WebAssembly, as the language model needs, and still no string of JavaScript. The model's bytes come as
 * scripts (packed.ts), so that it needs no connect-src either.
 */
export const WORKER_POLICY = policyWith("script-src 'self' 'wasm-unsafe-eval'");

/** Which files are a worker's script, by their name in the built page. */
export const isWorkerScript = (path: string): boolean => /\.worker-[\w-]+\.js$/u.test(path);

function policyWith(scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
