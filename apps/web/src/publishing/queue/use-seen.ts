import { useEffect, useRef } from "react";
import { api, ask } from "../api.ts";
import { useAct, useNotices } from "../queries.ts";

/** News about a post that is looked at is no news any more. */
export function useSeen(submissionId: string): void {
  const notices = useNotices();
  const told = useRef(new Set<string>());
  const { mutate } = useAct((id: string) => ask(api.notices[":id"].seen.$post({ param: { id }, json: {} })));
  useEffect(() => {
    for (const { id, seenAt, about } of notices.data ?? []) {
      if (seenAt !== null || about.submission !== submissionId || told.current.has(id)) continue;
      told.current.add(id);
      mutate(id);
    }
  }, [notices.data, submissionId, mutate]);
}
