import type { Fix, Observation, RuleContext, TextSpan } from "@chaperone/core";
import { likenessTo } from "../../evidence.ts";
import { type Change, toEdits } from "../../leave-out.ts";
import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { asCased } from "../../words.ts";
import { ABSOLUTES, PROMISES } from "./softer.ts";

const ID = "accuracy/unsustainable-claim";
/** What no promise says, and what a softened one must. */
const BALANCE = "Results vary, and every treatment has risks.";

/** The promises of the sentences that carried the finding, said as evidence carries them; or those sentences left out. */
export function soften(context: RuleContext, carriers: readonly Observation[]): Fix[] {
  const { document } = context;
  const likeness = likenessTo(context, ID);
  const carrying = [...carriers, ...(likeness ? [likeness] : [])].flatMap(({ place }) =>
    place.in === "text" ? [document.sentenceAt(place).start] : [],
  );
  const changes = document.sentences.flatMap((sentence) =>
    softened(
      document.text,
      sentence,
      carrying.includes(sentence.start) ? [...PROMISES, ...ABSOLUTES] : PROMISES,
    ),
  );
  const softer = { label: "Promise what evidence carries", safety: "changes-meaning" } as const;
  const fixes: Fix[] =
    changes.length === 0
      ? []
      : [
          {
            ...softer,
            edits: toEdits(document.text, [...changes, balance(document.text, changes, document.sentences)]),
          },
        ];
  return [...fixes, ...leaveOutSentence(context, carriers)];
}

/** In each place the first promise of the list counts. */
function softened(text: string, sentence: TextSpan, softer: typeof PROMISES): Change[] {
  const taken: Change[] = [];
  for (const [promise, instead] of softer) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(promise)) {
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      if (taken.some(({ start, end }) => span.start < end && start < span.end)) continue;
      const words = instead.replace(/\$(\d)/gu, (_, group) => match[Number(group)] ?? "");
      taken.push({ ...span, text: words === "" ? "" : asCased(text, span, words) });
    }
  }
  return taken;
}

/** After the last sentence that was softened, before the tags at its end. */
function balance(text: string, changes: readonly Change[], sentences: readonly TextSpan[]): Change {
  const last = changes.reduce((a, b) => (a.end > b.end ? a : b));
  const { start, end } = sentences.find((one) => one.start <= last.start && last.end <= one.end)!;
  const said = text.slice(start, end);
  const tail = /(?:\s*(?:#[\p{L}\p{N}_]+|\p{Extended_Pictographic}|\uFE0F|\u200D))*\s*$/u.exec(said)![0];
  const at = end - tail.length;
  const stop = /[.!?…]["'”’)]*$/u.test(text.slice(start, at)) ? "" : ".";
  return { start: at, end: at, text: `${stop} ${BALANCE}` };
}
