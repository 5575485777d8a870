import { api, ask } from "../api.ts";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { ShownOnce } from "./shown-once.tsx";

/** A link by which somebody without an account can decide, once. */
export function NewLink({ id }: { readonly id: string }) {
  const { actions: words } = usePublishingWords().queue;
  const when = useWhen();
  const make = useAct(() => ask(api.submissions[":id"]["approval-links"].$post({ param: { id }, json: {} })));
  return (
    <div className="new-link">
      {make.data ? (
        <ShownOnce
          what={words.linkWhat}
          url={make.data.url}
          until={words.linkUntil(when(make.data.expiresAt))}
        />
      ) : (
        <button
          type="button"
          className="button"
          disabled={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {words.link}
        </button>
      )}
      <Problem error={make.error} />
    </div>
  );
}
