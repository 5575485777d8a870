import { blueskyClientMetadata, connectBluesky, PublishError } from "@chaperone/networks/publishing";
import { beginBluesky, blueskyClientFor, finishBluesky } from "../accounts/bluesky.ts";
import { keepAccount } from "../accounts/keep-account.ts";
import { beginMastodon, finishMastodonFor, MASTODON_RETURN } from "../accounts/mastodon.ts";
import { isSameBrowser, markBrowser } from "../accounts/pending.ts";
import * as contract from "../contract/accounts.ts";
import { originOf } from "../guards.ts";
import { describeError } from "../log.ts";
import type { Services } from "../services.ts";
import { accountFor } from "./accounts.ts";
import { ApiError, notFound } from "./api-error.ts";
import { newRouter, whoAsks } from "./router.ts";

/** How an account comes to be connected. */
export const connectRoutes = (services: Services) => {
  const { publicUrl, log, now, reach } = services;
  const isSecure = publicUrl?.protocol === "https:";
  return newRouter()
    .openapi(contract.connectWithAppPassword, async (context) => {
      const who = whoAsks(context);
      const { purpose, ...signIn } = context.req.valid("json");
      const credentials = await connectBluesky({ ...signIn, ...reach, now });
      const id = await keepAccount(services, who, credentials, purpose);
      return context.json(await accountFor(services, who, id), 200);
    })
    .openapi(contract.beginBluesky, async (context) => {
      const client = blueskyClientFor(publicUrl, originOf(context, publicUrl));
      const asked = { who: whoAsks(context), ...context.req.valid("json") };
      const { url, state } = await beginBluesky(services, client, asked);
      markBrowser(context, state, isSecure);
      return context.json({ url }, 200);
    })
    .openapi(contract.beginMastodon, async (context) => {
      const redirectUri = `${originOf(context, publicUrl)}${MASTODON_RETURN}`;
      const asked = { who: whoAsks(context), redirectUri, ...context.req.valid("json") };
      const { url, state } = await beginMastodon(services, asked);
      markBrowser(context, state, isSecure);
      return context.json({ url }, 200);
    })
    .openapi(contract.comeBack, async (context) => {
      const query = new URL(context.req.url).searchParams;
      const back = (said: string) => context.redirect(`/#/accounts?${said}`, 302);
      if (!isSameBrowser(context, query.get("state") ?? "")) return back("problem=begin-again");
      try {
        const isBluesky = context.req.valid("param").network === "bluesky";
        const finished = isBluesky
          ? await finishBluesky(services, blueskyClientFor(publicUrl, originOf(context, publicUrl)), query)
          : await finishMastodonFor(services, query);
        if (finished === null) return back("problem=begin-again");
        const { who, secret } = finished.pending;
        return back(`connected=${await keepAccount(services, who, finished.credentials, secret.purpose)}`);
      } catch (error) {
        if (error instanceof PublishError) return back(`problem=network-${error.code}`);
        if (error instanceof ApiError) return back(`problem=${error.code}`);
        log.error({ error: describeError(error) });
        return back("problem=fault");
      }
    })
    .openapi(contract.blueskyClient, (context) => {
      if (publicUrl === null) throw notFound();
      const metadata = blueskyClientMetadata(blueskyClientFor(publicUrl, publicUrl.origin));
      return context.json(metadata as unknown as Record<string, unknown>, 200);
    });
};
