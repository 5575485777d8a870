import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { api, ask } from "../../publishing/api.ts";

type Routes = typeof api.removals;
type Page = InferResponseType<Routes[":id"]["$get"], 200>;
export type Removal = Page["removal"];
export type Item = Page["items"][number];
export type ItemState = Item["state"];
export type SeenPost = InferResponseType<Routes["look"]["$post"], 200>;
type Query = InferRequestType<Routes[":id"]["$get"]>["query"];

const UNDER_WAY_MS = 1_500;
const AT_REST_MS = 15_000;
const ON_A_PAGE = 50;
/** As many as the desk hands out at once. */
const MOST_AT_ONCE = 200;

/** States in which the desk is at work. */
export const isAtWork = ({ state }: Pick<Removal, "state">): boolean =>
  state === "looking" || state === "confirmed" || state === "running";

const pageOf = (id: string, query: Query): Promise<Page> =>
  ask(api.removals[":id"].$get({ param: { id }, query }));

export const useRemoval = (id: string) =>
  useQuery({
    queryKey: ["removals", id],
    queryFn: async () => (await pageOf(id, { limit: "1" })).removal,
    // It may be waiting for half an hour: then it is enough to look now and then.
    refetchInterval: ({ state: { data } }) =>
      data && isAtWork(data) && data.waitsUntil === null ? UNDER_WAY_MS : AT_REST_MS,
    retry: false,
  });

/**
 * Posts of a removal in a state, a page at a time.
 * @param version another one whenever they may have changed
 */
export const useItems = (id: string, state: ItemState, version: number) =>
  useInfiniteQuery({
    queryKey: ["removal-items", id, state, version],
    queryFn: ({ pageParam }) =>
      pageOf(id, {
        state,
        limit: String(ON_A_PAGE),
        ...(pageParam !== null && { after: String(pageParam) }),
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

/** Positions of all posts in one of these states. */
export async function positionsIn(id: string, states: readonly ItemState[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const state of states)
    for (let after: number | null | undefined; after !== null; ) {
      const page: Page = await pageOf(id, {
        state,
        limit: String(MOST_AT_ONCE),
        ...(after !== undefined && { after: String(after) }),
      });
      for (const { position } of page.items) found.add(position);
      after = page.next;
    }
  return found;
}

export const useRemovals = (isOn: boolean) =>
  useInfiniteQuery({
    queryKey: ["removals", "all"],
    queryFn: ({ pageParam }) =>
      ask(api.removals.$get({ query: { limit: "5", ...(pageParam !== null && { before: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: isOn,
    refetchInterval: AT_REST_MS,
  });
