import { useWhen } from "../../publishing/moment.ts";
import { codeWords } from "../../publishing/problem.tsx";
import type { Removal } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

/** That the network asks to wait, or does not answer, and until when; told once to those who listen. */
export function WaitsFor({ removal }: { readonly removal: Removal }) {
  const { running, codes } = useRemovalWords();
  const when = useWhen();
  const { waitsUntil, waitsFor } = removal;
  const why = (waitsFor && codeWords(codes, waitsFor)) || codes.unreachable;
  return <p role="status">{waitsUntil !== null && running.waits(why, when(waitsUntil))}</p>;
}
