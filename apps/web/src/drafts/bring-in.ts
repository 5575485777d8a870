import type { Ledger } from "@chaperone/core";
import { keepDismissals, readDismissals } from "../findings/dismissals.ts";
import { keepKeepDays, readKeepDays } from "../remembered/keep-days.ts";
import { eraseLedger, readLedger, writeChanges } from "../remembered/store.ts";
import { CHANNEL } from "../remembered/use-remembered.ts";
import type { Settings } from "../settings/settings.ts";
import { type KeptDraft, newId } from "./kept-draft.ts";
import type { Copy } from "./read-copy.ts";
import { saidIn } from "./said.ts";
import type { Shelf, WithFiles } from "./shelf.ts";

/** What bringing a copy in would do. */
export interface Plan {
  readonly copy: Copy;
  readonly newDrafts: readonly WithFiles[];
  /** They stand differently here: brought in under another id. */
  readonly otherDrafts: readonly WithFiles[];
  /** The settings of the copy are not those here. */
  readonly hasOtherSettings: boolean;
  /** How many earlier posts here would have to go for those of the copy: words hashed under two keys never meet. */
  readonly postsInTheWay: number;
}

export async function planFor(copy: Copy, drafts: readonly KeptDraft[], settings: Settings): Promise<Plan> {
  const here = new Map(drafts.map((draft) => [draft.id, draft]));
  const differing = copy.drafts.filter(({ draft }) => {
    const mine = here.get(draft.id);
    return mine && saidIn(mine) !== saidIn(draft);
  });
  const ledger = await readLedger().catch(() => null);
  const isOther = ledger && copy.earlierPosts && ledger.key !== copy.earlierPosts.key;
  return {
    copy,
    newDrafts: copy.drafts.filter(({ draft }) => !here.has(draft.id)),
    otherDrafts: differing.map(({ draft, files }) => ({ draft: { ...draft, id: newId() }, files })),
    hasOtherSettings: copy.settings !== null && JSON.stringify(copy.settings) !== JSON.stringify(settings),
    postsInTheWay: isOther ? ledger.traces.length : 0,
  };
}

/** What is replaced only where its author says so. */
export interface Replaced {
  readonly settings: boolean;
  readonly posts: boolean;
}

/** @returns false where not all of it could be brought in; what was here before is here in any case */
export async function bringIn(plan: Plan, replaced: Replaced, shelf: Shelf): Promise<boolean> {
  const { copy } = plan;
  const drafts = [...plan.newDrafts, ...plan.otherDrafts];
  const outcomes = await Promise.allSettled([
    drafts.length > 0 ? shelf.add(drafts) : null,
    copy.earlierPosts && bringInPosts(copy.earlierPosts, plan.postsInTheWay > 0, replaced.posts),
  ]);
  // What was dismissed here stands before what was dismissed in the copy.
  keepDismissals({ ...copy.dismissed, ...readDismissals() });
  if (replaced.settings && copy.keepDays !== null && copy.keepDays !== readKeepDays())
    keepKeepDays(copy.keepDays);
  // Read at once with the days that went before, some would be too old to be kept.
  else tellOfPosts();
  return outcomes.every(({ status }) => status === "fulfilled");
}

/** Every window reads them anew, this one too. */
function tellOfPosts(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

async function bringInPosts(ledger: Ledger, isInTheWay: boolean, isReplaced: boolean): Promise<void> {
  if (ledger.traces.length === 0 || (isInTheWay && !isReplaced)) return;
  const here = await readLedger();
  if (here && here.key !== ledger.key) await eraseLedger();
  const isKnown = (post: string): boolean =>
    here?.key === ledger.key && here.traces.some((trace) => trace.post === post);
  await writeChanges(null, { ...ledger, traces: ledger.traces.filter(({ post }) => !isKnown(post)) });
}
