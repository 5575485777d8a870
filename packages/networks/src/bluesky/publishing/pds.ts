interface DidDocument {
  readonly service?: readonly { readonly id?: string; readonly serviceEndpoint?: unknown }[];
}

/** The server that holds an account, as its document says; null where that says nothing. */
export function pdsIn(document: unknown): string | null {
  const services = (document as DidDocument | undefined)?.service;
  if (!Array.isArray(services)) return null;
  const endpoint = services.find(({ id }) => id?.endsWith("#atproto_pds"))?.serviceEndpoint;
  return typeof endpoint === "string" && URL.canParse(endpoint) ? new URL(endpoint).origin : null;
}
