import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "./problem.tsx";
import { usePublishingWords } from "./words.ts";

/** What was asked for, once it is there; until then that it is waited for, or what stands in the way. */
export function Answered<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}) {
  const { query } = props;
  const { loading } = usePublishingWords();
  if (query.data !== undefined) return props.children(query.data);
  if (query.isError) return <Problem error={query.error} onTryAgain={() => void query.refetch()} />;
  return (
    <p className="quiet" role="status">
      {loading}
    </p>
  );
}
