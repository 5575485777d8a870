import type { ShownPost } from "@chaperone/audit/shown";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, ask } from "../../publishing/api.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { EditForm } from "./edit-form.tsx";
import { nameOf, type Removing } from "./names.ts";
import type { Wish } from "./plan.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { useRemoving } from "./removing.tsx";
import { useRemovalWords } from "./words.ts";

type Edit = Extract<Wish, { what: "edit" }>;

/** Other words for a post: begun with what stands on the network now, since an archive may be old. */
export function EditPost(props: {
  readonly post: ShownPost;
  readonly wish: Edit | null;
  readonly onClose: (kept: Edit | null) => void;
}) {
  const { post, onClose } = props;
  const { edit } = useRemovalWords();
  const { networks } = usePublishingWords();
  const network = post.network as Removing;
  const account = useRemoving().accountOn(network)!;
  const box = useRef<HTMLFieldSetElement>(null);
  const now = useQuery({
    queryKey: ["own-post", account.id, post.tick],
    queryFn: () => ask(api.removals.look.$post({ json: { accountId: account.id, post: nameOf(post)! } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  // The button that opened it is gone.
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} tabIndex={-1} className="removal-edit">
      <legend className="visually-hidden">{edit.heading}</legend>
      {now.data ? (
        <EditForm {...props} account={account} now={now.data} />
      ) : now.isError ? (
        <>
          <RemovalProblem error={now.error} />
          <div className="removal-actions">
            <button type="button" className="button" onClick={() => void now.refetch()}>
              {edit.again}
            </button>
            <button type="button" className="button-plain" onClick={() => onClose(null)}>
              {edit.cancel}
            </button>
          </div>
        </>
      ) : (
        <p className="quiet" role="status">
          {edit.looking(networks[network])}
        </p>
      )}
    </fieldset>
  );
}
