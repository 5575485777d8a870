import { QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask, Refused } from "./api.ts";

/** What moves by itself is looked at again this often while it is on the screen. */
const LOOK_AGAIN_MS = 5_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // The desk is near: what it refuses it refuses again, and when it is not running somebody has to start it.
      retry: (count, error) => count < 1 && error instanceof Refused && error.code === "unreachable",
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

export const useMe = () => useQuery({ queryKey: ["me"], queryFn: () => ask(api.me.$get()) });

/** @param isOn whether somebody is signed in who may ask */
export const useAccounts = (isOn = true) =>
  useQuery({
    enabled: isOn,
    queryKey: ["accounts"],
    queryFn: async () =>
      (await ask(api.accounts.$get())).accounts.filter(({ status }) => status !== "removed"),
  });

export const useQueue = () =>
  useQuery({
    queryKey: ["submissions"],
    queryFn: async () => (await ask(api.submissions.$get({ query: {} }))).submissions,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const useSubmission = (id: string) =>
  useQuery({
    queryKey: ["submissions", id],
    queryFn: () => ask(api.submissions[":id"].$get({ param: { id } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const useNotices = () =>
  useQuery({
    queryKey: ["notices"],
    queryFn: async () => (await ask(api.notices.$get())).notices,
    refetchInterval: 4 * LOOK_AGAIN_MS,
  });

export const useMembers = () =>
  useQuery({ queryKey: ["members"], queryFn: async () => (await ask(api.members.$get())).members });

/** What a link opened, which may be used up by now. */
const ONCE: readonly unknown[] = ["invitation", "to-approve"];

/** Something done at the desk; whatever it changed is then looked at anew. */
export function useAct<Given, Result>(act: (given: Given) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation<Result, Refused, Given>({
    mutationFn: act,
    // Where it was refused because things moved on, too.
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey: [what] }) => !ONCE.includes(what) }),
  });
}

/**
 * Something chosen that the desk keeps. It shows as chosen from the press on: a mutation says that it is under way only
 * a moment later, in which the browser would show what was chosen before.
 */
export function useChosen<T>(kept: T, keep: (value: T) => Promise<unknown>) {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const act = useAct(keep);
  return {
    value: chosen ? chosen.value : kept,
    isPending: chosen !== null,
    error: act.error,
    choose(value: T): void {
      setChosen({ value });
      act.mutate(value, { onSettled: () => setChosen(null) });
    },
  };
}
