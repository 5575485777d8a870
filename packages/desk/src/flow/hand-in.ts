import {
  DRAFT_KINDS,
  type DraftKind,
  type ImageReport,
  type Platform,
  type Visibility,
} from "@chaperone/core";
import type { Publisher } from "@chaperone/networks/publishing";
import { newId } from "@chaperone/store";
import { type Account, accountOf, connect, publisherFor } from "../accounts.ts";
import { asJson, authorOf, check, shownHandle } from "../check.ts";
import type { Context } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { ledgerOf } from "../ledger.ts";
import { memberOf } from "../people.ts";
import { type Hold, holdsFor } from "../rules/holds.ts";
import { type Decision, type Review, reviewOf, undecided } from "../rules/review.ts";
import { checkZone, instantOf } from "../rules/when.ts";
import { policyFor } from "../submission.ts";
import { keepSubmission } from "./keep-submission.ts";
import { type PlannedPart, partsFor } from "./parts-for.ts";

/** A draft on its way out, as its author hands it in. */
export interface HandIn {
  readonly practiceId: string;
  readonly authorId: string;
  /** Of a draft handed in before: this becomes its next version, and the earlier one no longer goes out. */
  readonly draftId: string | null;
  readonly text: string;
  readonly kind: DraftKind;
  readonly language: string | null;
  readonly inReplyTo: { readonly text: string; readonly url: string | null } | null;
  /** Ids of the author's own accounts. */
  readonly accounts: readonly string[];
  readonly pictures: readonly HandedInPicture[];
  readonly visibility: Visibility;
  /** Shown before the post; it is read by everybody, too, and checked. */
  readonly contentWarning: string | null;
  readonly decisions: readonly Decision[];
  /** Local time, "2026-11-23T08:00"; null for as soon as it may. */
  readonly sendAt: string | null;
  readonly timeZone: string;
  /** The author's own choice; a "must" that is kept is held all the same. */
  readonly skipHold: boolean;
  /** What the author was asked and said yes to. */
  readonly confirmed?: readonly Question[];
}

/** A clean copy, as it will be sent. */
export interface HandedInPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly report: ImageReport | null;
}

/** Asked before a text about patients goes out from a personal account. */
export type Question = "personal-account";

export interface HandedIn {
  readonly submissionId: string;
  readonly draftId: string;
  readonly versionId: string;
  readonly review: Review;
  readonly holds: readonly Hold[];
}

/** A text ready to be kept, with all that was worked out about it. */
export interface Prepared {
  readonly submissionId: string;
  readonly versionId: string;
  readonly asked: HandIn;
  readonly accounts: readonly Account[];
  readonly parts: ReadonlyMap<string, readonly PlannedPart[]>;
  /** The answered post as each account's network knows it. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly verdict: Awaited<ReturnType<typeof check>>;
  readonly review: Review;
  readonly holds: readonly Hold[];
  readonly sendAt: Date | null;
  readonly at: Date;
}

/**
 * Hands a text in: checks it, keeps it as a version, works out pauses and parts, and sets it on its way.
 * @throws DeskError where something is missing or waits for the author's decision
 */
export async function handIn(desk: Context, asked: HandIn): Promise<HandedIn> {
  const { db } = desk.store;
  const at = desk.now();
  const { settings } = await memberOf(db, asked.practiceId, asked.authorId);
  const sendAt = timeOf(asked, at);
  const accounts = await accountsOf(desk, asked);
  const parts = new Map(accounts.map((account) => [account.id, partsFor(asked, account)]));
  const verdict = await check(
    desk,
    {
      ...asked,
      platforms: accounts.map(({ network }) => network as Platform),
      answers: asked.inReplyTo?.text ?? null,
    },
    await authorOf(db, asked.authorId, shownHandle(accounts)),
    await ledgerOf(desk, asked.authorId, null),
  );
  const review = reviewOf(verdict, asked.decisions);
  mustBeDecided(review);
  mayBePersonal(asked, accounts, verdict.details.length > 0 || review.findings.length > 0);
  const policy = await policyFor(db, asked.practiceId);
  const prepared: Prepared = {
    submissionId: newId(at),
    versionId: newId(at),
    asked,
    accounts,
    parts,
    answers: await answersOn(desk, asked, accounts),
    verdict,
    review,
    holds: holdsFor(review, at, asked.timeZone, {
      ...policy,
      lateNight: settings.lateNight ?? policy.lateNight,
    }),
    sendAt,
    at,
  };
  const draftId = await keepSubmission(desk, prepared);
  await desk.wake("advance", prepared.submissionId);
  const { submissionId, versionId, holds } = prepared;
  return { submissionId, draftId, versionId, review, holds };
}

/** How long after its time a hand-in is still meant, since forms take a while to fill. */
const LATE = 5 * 60_000;

function timeOf({ sendAt, timeZone, kind }: HandIn, now: Date): Date | null {
  checkZone(timeZone);
  if (!DRAFT_KINDS.includes(kind)) throw new DeskError("no-kind");
  if (sendAt === null) return null;
  const at = instantOf({ local: sendAt, timeZone });
  if (at.getTime() < now.getTime() - LATE) throw new DeskError("time-passed");
  return at;
}

async function accountsOf(desk: Context, asked: HandIn): Promise<Account[]> {
  const { accounts: ids, practiceId, authorId } = asked;
  if (ids.length === 0) throw new DeskError("choose-account");
  const accounts: Account[] = [];
  for (const id of new Set(ids)) {
    const account = await accountOf(desk.store.db, id);
    if (account.practiceId !== practiceId || account.personId !== authorId)
      throw new DeskError("account-not-yours", { about: [id] });
    if (account.status !== "connected")
      throw new DeskError("account-signed-out", { about: [id], values: { handle: account.handle } });
    mustReachReaders(publisherFor(desk, account.network), asked, id);
    accounts.push(account);
  }
  return accounts;
}

/** Left out without a word, it would be read by more people than it was meant for. */
function mustReachReaders(
  { knowsReaders }: Publisher,
  { visibility, contentWarning }: HandIn,
  accountId: string,
): void {
  if (knowsReaders || (visibility === "public" && contentWarning === null)) return;
  throw new DeskError("everybody-sees", { about: [accountId] });
}

function mustBeDecided(review: Review): void {
  const open = undecided(review).map(({ ruleId }) => ruleId);
  if (open.length > 0) throw new DeskError("must-stays", { about: open });
}

function mayBePersonal(
  { confirmed = [] }: HandIn,
  accounts: readonly Account[],
  aboutPatients: boolean,
): void {
  const personal = accounts.filter(({ purpose }) => purpose === "personal").map(({ id }) => id);
  if (personal.length > 0 && aboutPatients && !confirmed.includes("personal-account"))
    throw new DeskError("personal-account", { about: personal });
}

/** Finds the answered post on each account's network. */
async function answersOn(
  desk: Context,
  { inReplyTo, kind }: HandIn,
  accounts: readonly Account[],
): Promise<Record<string, unknown>> {
  const url = inReplyTo?.url ?? null;
  if (url === null) {
    if (kind === "reply") throw new DeskError("answered-address");
    return {};
  }
  const found: Record<string, unknown> = {};
  for (const account of accounts) {
    const post = await publisherFor(desk, account.network).resolve(connect(desk, account), url);
    if (!post)
      throw new DeskError("answered-not-found", { about: [account.id], values: { handle: account.handle } });
    found[account.id] = asJson(post);
  }
  return found;
}
