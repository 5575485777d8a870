import { api, ask } from "../../publishing/api.ts";
import { useAct } from "../../publishing/queries.ts";

const nothing = {};

/** What its owner can do with a removal. */
export function useRemovalActs(id: string) {
  const param = { id };
  const route = api.removals[":id"];
  return {
    confirm: useAct((json: { count: number; leave: number[] }) => ask(route.confirm.$post({ param, json }))),
    stop: useAct(() => ask(route.stop.$post({ param, json: nothing }))),
    resume: useAct(() => ask(route.resume.$post({ param, json: nothing }))),
    erase: useAct(() => ask(route.copy.$delete({ param }))),
  };
}
