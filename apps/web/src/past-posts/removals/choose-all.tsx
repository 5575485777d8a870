import type { ShownPost } from "@chaperone/audit/shown";
import { nameOf, networkOf } from "./names.ts";
import { wishFor } from "./plan.ts";
import { usePlan, useRemoving } from "./removing.tsx";
import { useRemovalWords } from "./words.ts";

/** Chooses all that the filters leave, as far as they can be deleted from here and are neither done nor chosen. */
export function ChooseAll(props: {
  readonly chosen: readonly ShownPost[];
  readonly isDone: (post: ShownPost) => boolean;
}) {
  const { accountOn } = useRemoving();
  const { choose } = useRemovalWords();
  const plan = usePlan();
  const open = props.chosen.filter((post) => {
    const network = networkOf(post);
    const canBe = network !== null && nameOf(post) !== null && accountOn(network) !== null;
    return canBe && !plan.has(post.tick) && !props.isDone(post);
  });
  if (open.length === 0) return null;
  return (
    <div className="removal-all">
      <button
        type="button"
        className="button"
        onClick={() => wishFor(open, { what: "delete", withCopies: true })}
      >
        {choose.all(open.length)}
      </button>
      <p className="quiet small">{choose.allNote}</p>
    </div>
  );
}
