import { type DetailType, type Fix, type Observation, overlaps, type RuleContext } from "@chaperone/core";
import { cheapest, cheapestChange, type DescribedPerson } from "@chaperone/risk";
import { othersInWords } from "@chaperone/risk/words";
import { likenessTo, type PlacedDetail } from "../../evidence.ts";
import { type Change, leaveOut, toEdits } from "../../leave-out.ts";
import { leaveOutSentences } from "../../leave-out-sentence.ts";
import { mostTelling } from "./bits.ts";
import type { Blur, Scene } from "./blur/blur.ts";
import { BLURRERS } from "./blur/blurrers.ts";
import { toldAs } from "./blur/told-as.ts";
import { asQuoted, ID } from "./weigh.ts";

/** A sentence that tells one of these tells the story, however little else it says. */
const TELLS_THE_STORY: readonly DetailType[] = ["EVENT", "TRAIT", "OCCUPATION", "PLACE"];

interface Blurred {
  readonly detail: PlacedDetail;
  readonly blur: Blur;
}

/**
 * The same story told less exactly: all at once, then one detail at a time, those that tell most first; and where
 * something would stay that nobody can blur, without the sentences that tell it.
 */
export function lessExactly(
  context: RuleContext,
  read: readonly PlacedDetail[],
  person: DescribedPerson | undefined,
): Fix[] {
  const details = asQuoted(context, read);
  const scene: Scene = { context, text: context.document.text, details };
  const smallest = person && smallestChange(scene, person);
  const blurred = details.flatMap((detail): Blurred[] => {
    const blur = BLURRERS[detail.details.type]?.(scene, detail);
    return blur ? [{ detail, blur }] : [];
  });
  const single = mostTelling(blurred, ({ detail }) => detail.details.type).map(({ blur }) =>
    fix(scene, blur.label, blur.changes),
  );
  const all = fix(
    scene,
    "Say it less exactly, all at once",
    once(
      scene,
      blurred.flatMap(({ blur }) => blur.changes),
    ),
  );
  const without = carriers(context, details, blurred).map((those) =>
    leaveOutSentences(context, those, all.edits),
  );
  return [
    ...(smallest ? [smallest] : []),
    ...(blurred.length > 1 ? [all] : []),
    ...single,
    ...(without.find(({ length }) => length > 0) ?? []),
  ].filter(({ edits }) => edits.length > 0);
}

/** The fewest and slightest of these edits after which enough other people fit. */
function smallestChange(scene: Scene, person: DescribedPerson): Fix | null {
  const { ladders } = person;
  // A change of the text leaves its pictures as they are.
  const edits = ladders.map((ladder) =>
    ladder.rungs.map((rung, at) => (at === 0 ? [] : ladder.inPicture ? null : toldAs(scene, ladder, rung))),
  );
  const choice = cheapest(person, { allows: (ladder, rung) => edits[ladder]![rung] !== null });
  if (!choice || choice.cost === 0) return null;
  const changes = choice.rungs.flatMap((rung, ladder) => edits[ladder]![rung] ?? []);
  const { others } = cheapestChange(person, choice);
  const label = `The smallest change: ${othersInWords(others)} would then fit the details read`;
  return { ...fix(scene, label, once(scene, changes)), others };
}

/** What tells the story and no words can blur; where nothing can be blurred, whatever there is. */
function carriers(
  context: RuleContext,
  details: readonly PlacedDetail[],
  blurred: readonly Blurred[],
): (readonly Observation[])[] {
  const stays = details.filter(
    ({ place, details: { type } }) =>
      TELLS_THE_STORY.includes(type) && !blurred.some(({ detail }) => overlaps(detail.place, place)),
  );
  const likeness = likenessTo(context, ID);
  return blurred.length > 0 ? [stays] : [stays, details, likeness ? [likeness] : []];
}

const fix = ({ text }: Scene, label: string, changes: readonly Change[]): Fix => ({
  label,
  safety: "changes-meaning",
  edits: toEdits(text, changes),
});

const A_TIME = /^(?:recently|regularly|soon|for some time|for now)$/iu;

/** "Recently" is said once, and no two such words stand side by side. */
function once({ text }: Scene, changes: readonly Change[]): Change[] {
  let last: Change | undefined;
  let said = false;
  return changes
    .toSorted((a, b) => a.start - b.start)
    .map((change) => {
      if (!A_TIME.test(change.text)) return change;
      const isBeside = last !== undefined && text.slice(last.end, change.start).trim() === "";
      const again = isBeside || (said && /^recently$/iu.test(change.text));
      last = change;
      said ||= /^recently$/iu.test(change.text);
      return again ? leaveOut(change) : change;
    });
}
