import type { Recognisability } from "@chaperone/core";
import { keyOfPost } from "../../key-of-post.ts";
import type { AuditFinding, AuditResult, SamePost } from "../../result.ts";
import { answered } from "../answered.ts";
import { openAt } from "../open-at.ts";
import { words } from "../words.en.ts";
import type { ShownCopy, ShownFinding, ShownPeople, ShownPost } from "./data.ts";
import { passagesOf } from "./passages.ts";

/** More hide the first; all of them are in the files beside the page. */
const MOST_FINDINGS = 12;
const MOST_COPIES = 50;
const MOST_DETAILS = 6;

/** A result as the page shows it. @param place from 1, the heaviest first */
export function shownPost({ post, findings, ...result }: AuditResult, place: number): ShownPost {
  const shown = findings.slice(0, MOST_FINDINGS);
  const copies = result.same.slice(0, MOST_COPIES);
  return {
    place,
    id: post.id,
    tick: keyOfPost(post),
    network: post.network,
    kind: post.kind,
    time: post.time,
    open: openAt(post),
    whereabouts: post.whereabouts ?? null,
    level: result.level,
    depth: result.depth,
    text: passagesOf(post.text, shown),
    findings: shown.map(shownFinding),
    moreFindings: findings.length - shown.length,
    answers: answered(post.answers),
    people: result.recognisability ? shownPeople(result.recognisability) : null,
    same: copies.map(shownCopy),
    moreSame: result.same.length - copies.length,
    pictures: post.pictures.length,
  };
}

const shownFinding = (finding: AuditFinding): ShownFinding => ({
  rule: finding.ruleId,
  level: finding.level,
  message: finding.message,
  picture: finding.picture ?? null,
  today: finding.guidance.map(({ id }) => id),
  onItsDay: finding.guidanceThen.map(({ id }) => id),
});

const shownCopy = (copy: SamePost): ShownCopy => ({
  open: openAt(copy),
  network: copy.network,
  kind: copy.kind,
  time: copy.time,
  ...(copy.whereabouts === undefined ? {} : { whereabouts: copy.whereabouts }),
});

const shownPeople = (found: Recognisability): ShownPeople => ({
  level: found.level,
  lines: words.people.lines(found),
  details: found.factors.slice(0, MOST_DETAILS).map(({ detail }) => detail),
  change: found.cheapest ? words.people.change(found.cheapest) : null,
});
