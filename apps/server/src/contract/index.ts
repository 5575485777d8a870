import { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./access.ts";
import * as accounts from "./accounts.ts";
import * as afterwards from "./afterwards.ts";
import * as links from "./approval-links.ts";
import * as people from "./people.ts";
import * as removals from "./removals.ts";
import * as session from "./session.ts";
import * as submissions from "./submissions.ts";

/** The routes as a page's client sees them: what they take and answer, without what works behind them. */
const described = () => {
  const as = <R>(route: R) => ({ route, handler: null });
  return new OpenAPIHono<ApiEnv>()
    .basePath("/api")
    .openapiRoutes([
      as(people.readMe),
      as(people.changeMe),
      as(people.readPractice),
      as(people.changePractice),
      as(people.listMembers),
      as(people.changeMember),
      as(people.removeMember),
      as(people.listInvitations),
      as(people.invite),
      as(people.withdrawInvitation),
      as(people.readInvitation),
      as(session.openDesk),
      as(session.signOut),
      as(session.beginSignIn),
      as(session.signIn),
      as(session.beginRegistration),
      as(session.register),
      as(session.listPasskeys),
      as(session.removePasskey),
      as(accounts.listAccounts),
      as(accounts.connectWithAppPassword),
      as(accounts.beginBluesky),
      as(accounts.beginMastodon),
      as(accounts.comeBack),
      as(accounts.blueskyClient),
      as(accounts.changeAccount),
      as(accounts.checkAccount),
      as(accounts.removeAccount),
      as(submissions.handIn),
      as(submissions.listSubmissions),
      as(submissions.readSubmission),
      as(submissions.readPicture),
      as(submissions.skipHold),
      as(submissions.cancel),
      as(submissions.reschedule),
      as(submissions.approve),
      as(submissions.reject),
      as(submissions.withdraw),
      as(submissions.newApprovalLink),
      as(submissions.settle),
      as(submissions.tryAgain),
      as(submissions.correct),
      as(links.readByLink),
      as(links.decideByLink),
      as(afterwards.readHistory),
      as(afterwards.readCounts),
      as(afterwards.listIncidents),
      as(afterwards.beginIncident),
      as(afterwards.changeIncident),
      as(afterwards.readRecord),
      as(afterwards.verifyRecord),
      as(afterwards.downloadRecord),
      as(afterwards.listNotices),
      as(afterwards.seeNotice),
      as(afterwards.downloadBackup),
      as(removals.lookAtPost),
      as(removals.prepareRemoval),
      as(removals.listRemovals),
      as(removals.readRemoval),
      as(removals.confirmRemoval),
      as(removals.stopRemoval),
      as(removals.resumeRemoval),
      as(removals.downloadCopies),
      as(removals.eraseCopies),
    ]);
};

/**
 * For the page's typed client.
 * @example
 * import type { AppType } from "@chaperone/server/api";
 * const api = hc<AppType>("/").api;
 */
export type { ItemCode, StopCode } from "@chaperone/desk";
export type AppType = ReturnType<typeof described>;
export type { Problem } from "./common.ts";

export type { HandIn } from "./submissions.ts";
