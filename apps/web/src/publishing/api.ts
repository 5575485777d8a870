import type { AppType, Problem } from "@chaperone/server/api";
import { type ClientResponse, hc, type InferRequestType, type InferResponseType } from "hono/client";

/** The desk's routes, typed by what the server says of them; always this page's own origin. */
export const api = hc<AppType>("/").api;

/** What stands in the way, as the desk or the line to it says. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** Stable; the page has words for most. */
  readonly code: string;
  readonly about: readonly string[];
  /** Which of the desk's own sentences it is, where it is one, and what stands in it. */
  readonly reason: string | undefined;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    sentence: string,
    { about = [], reason, values = {} }: Partial<Problem["error"]> = {},
  ) {
    super(sentence);
    this.code = code;
    this.about = about;
    this.reason = reason;
    this.values = values;
  }
}

type Answer<R> = R extends ClientResponse<infer Body, 200, "json"> ? Body : never;

/**
 * What the desk answers.
 * @throws Refused, and nothing else
 */
export async function ask<R extends ClientResponse<unknown>>(call: Promise<R>): Promise<Answer<R>> {
  const response = await call.catch(() => {
    throw new Refused("unreachable", "The desk does not answer.");
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as Answer<R>;
  const { code, sentence, ...more } = (body as Partial<Problem> | null)?.error ?? {};
  throw new Refused(code ?? "fault", sentence ?? "The desk could not do that.", more);
}

type Of<Route> = InferResponseType<Route, 200>;
export type Me = Of<typeof api.me.$get>;
export type SignedIn = Extract<Me, { signedIn: true }>;
export type Account = Of<typeof api.accounts.$get>["accounts"][number];
export type AccountCheck = Of<(typeof api.accounts)[":id"]["check"]["$post"]>;
export type Submission = Of<(typeof api.submissions)[":id"]["$get"]>;
export type Summary = Of<typeof api.submissions.$get>["submissions"][number];
export type Publication = Summary["publications"][number];
export type Part = Publication["parts"][number];
export type WordChange = NonNullable<Submission["changes"]>[number];
export type Finding = Submission["reviews"][number]["findings"][number];
export type Decision = Submission["reviews"][number]["decisions"][number];
export type ToApprove = Of<(typeof api.approve)[":token"]["$get"]>;
export type Incident = Of<typeof api.incidents.$get>["incidents"][number];
export type RecordEvent = Of<typeof api.record.$get>["events"][number];
export type Notice = Of<typeof api.notices.$get>["notices"][number];
export type Counts = Of<(typeof api.history)[":id"]["counts"]["$get"]>["parts"][number]["counts"][number];
export type Policy = SignedIn["practice"]["policy"];
export type Role = SignedIn["role"];
export type Settled = InferRequestType<(typeof api.publications)[":id"]["settle"]["$post"]>["json"];
