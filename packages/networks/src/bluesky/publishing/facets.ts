import { type AppBskyRichtextFacet, RichText, XRPCError } from "@atproto/api";
import { publishErrorIn } from "../../publishing/guarded-fetch.ts";
import type { Client } from "./client.ts";
import { refusalOf } from "./errors.ts";

type Facet = AppBskyRichtextFacet.Main;

const ADDRESS = /^https?:\/\/[^\s/]\S*$/iu;

/**
 * The links, mentions and tags of a text, with their places in UTF-8 bytes. The client's own `detectFacets` takes
 * a handle that cannot be looked up just now for one that nobody has; the post would stay without its mention.
 */
export async function facetsOf(text: string, client: Client): Promise<Facet[]> {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const facets = await Promise.all((rich.facets ?? []).map((facet) => settled(facet, client)));
  return facets.filter((facet) => facet !== null);
}

async function settled(facet: Facet, client: Client): Promise<Facet | null> {
  const [feature] = facet.features;
  if (feature === undefined) return null;
  if ("did" in feature) {
    const did = await didOf(feature.did as string, client);
    return did === null ? null : { ...facet, features: [{ ...feature, did }] };
  }
  if ("uri" in feature) {
    // It takes "httpbin.org" for an address with its scheme, which the server then refuses.
    const typed = feature.uri as string;
    const uri = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
    return ADDRESS.test(uri)
      ? { ...facet, features: [{ ...feature, uri: uri as `${string}:${string}` }] }
      : null;
  }
  return facet;
}

/** Null where nobody has the handle. */
export async function didOf(handle: string, client: Client): Promise<string | null> {
  try {
    const { data } = await client.com.atproto.identity.resolveHandle({ handle });
    return data.did;
  } catch (error) {
    if (error instanceof XRPCError && error.status === 400 && publishErrorIn(error) === null) return null;
    throw refusalOf(error);
  }
}
