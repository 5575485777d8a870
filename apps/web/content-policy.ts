/**
 * What the page may load: its own files, and a film that the author gave it. There is no connect-src, so page and
 * worker cannot send anything anywhere, not even to the server they came from. Only a media element can play a film, so
 * it gets the author's own file under a blob: address, which is an address within this page.
 */
export const CONTENT_POLICY = `${policyWith("script-src 'self'")}; manifest-src 'self'; media-src blob:`;

/**
 * The page's policy where a server of ours stands behind it: what is handed in for publishing goes to that server,
 * and nothing goes anywhere else. Workers, which read drafts, still have no way out.
 */
export const SERVED_POLICY = `${CONTENT_POLICY}; connect-src 'self'`;

/**
 * The same for the worker, which obeys the policy that its own script is served with. It may compile
 * WebAssembly, as the language model needs, and still no string of JavaScript. The model's bytes come as
 * scripts (packed.ts), so that it needs no connect-src either.
 */
export const WORKER_POLICY = policyWith("script-src 'self' 'wasm-unsafe-eval'");

/** The service worker fetches the page's files from where it came from, and can do nothing else. */
export const SERVICE_WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** Its name never changes: by it the browser looks for a newer version. */
export const SERVICE_WORKER = "service-worker.js";

/** Which files are a worker's script, by their name in the built page. */
export const isWorkerScript = (path: string): boolean => /\.worker-[\w-]+\.js$/u.test(path);

/** What the page's files come with, whatever they are. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
};

/**
 * The headers of one file. The server sends them, and so does the service worker where a host has no headers.
 * @param ofPage the page's own policy; workers have theirs whatever it is
 */
export const headersFor = (path: string, ofPage = CONTENT_POLICY): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": `${policyOf(path, ofPage)}; frame-ancestors 'none'`,
  ...EVERYWHERE,
});

function policyOf(path: string, ofPage: string): string {
  if (path.endsWith(`/${SERVICE_WORKER}`)) return SERVICE_WORKER_POLICY;
  return isWorkerScript(path) ? WORKER_POLICY : ofPage;
}

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
