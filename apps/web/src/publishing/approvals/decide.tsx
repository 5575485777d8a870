import { goTo } from "../../lib/route.ts";
import { api, ask, type Submission } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { DecideForm } from "./decide-form.tsx";

/** The second person's decision on the version they see. */
export function Decide({ post }: { readonly post: Submission }) {
  const { id, versionId } = post;
  const param = { id };
  const approve = useAct((comment: string | null) =>
    ask(api.submissions[":id"].approve.$post({ param, json: { versionId, comment } })),
  );
  const reject = useAct((comment: string) =>
    ask(api.submissions[":id"].reject.$post({ param, json: { versionId, comment } })),
  );
  const onSuccess = (): void => goTo("publishing", "approvals");
  return (
    <>
      <DecideForm
        isBusy={approve.isPending || reject.isPending}
        onApprove={(comment) => approve.mutate(comment, { onSuccess })}
        onReject={(comment) => reject.mutate(comment, { onSuccess })}
      />
      <Problem error={approve.error ?? reject.error} />
    </>
  );
}
