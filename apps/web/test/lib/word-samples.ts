const THEN = new Date(2026, 10, 19, 9, 5);
const NOW = new Date(2026, 10, 22, 15, 30);
const COUNTS = [
  { level: "must", count: 1 },
  { level: "consider", count: 2 },
];
const FEW = { low: 2, mid: 4, high: 9 };
const BOX = { of: "text", words: null, isMaybe: true, where: "top-left", isCovered: false };
const PARAGRAPH = { paragraph: "19", strength: "must", verified: "number-inferred" };
const TIME = { inForceFrom: "2020-05-01", inForceTo: "2024-01-30", dateApproximate: true };
const LENGTH = { count: 300, most: 280, over: 20, unit: "bytes" };
const SEEN = {
  isFilm: false,
  look: { like: "scan", isSure: true },
  sure: { face: 1, text: 2, code: 0 },
  maybe: { face: 3, text: 0, code: 0 },
  lookedFor: ["face", "text"],
  notLookedFor: ["codes"],
  partlyLookedFor: ["clinical"],
  tells: ["position", "person"],
  leftOut: "moments",
  frames: 7,
  seconds: 90,
};

/** What functions of the words that take more than numbers and names are called with, by their place in the tree. */
export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "formats.date": [{ dateStyle: "long" }],
  "formats.list": [["1", "2", "3"]],
  "findings.guidance.paragraph": [PARAGRAPH],
  "findings.guidance.inForce": [TIME],
  "findings.coverage.notLookedAt": [["faces", "text"]],
  "findings.coverage.what": ["faces"],
  "findings.coverage.part": ["faces", { state: "failed", reason: "RangeError" }],
  "findings.coverage.couldNotLookAt": [["faces"]],
  "findings.heard.findings": [COUNTS],
  "findings.heard.oneNew": ["must"],
  "findings.heard.severalNew": [COUNTS],
  "people.peopleLine": [{ others: FEW, population: "Ireland" }],
  "people.circleLine": [{ circle: { label: "those on the ward that day", others: FEW } }],
  "people.togetherLine": [{ together: { others: FEW }, probability: 0.5 }, "3 and 9"],
  "people.overrideLine": ["a name"],
  "people.noSmallGroupLine": [{ factors: [{ detail: "a man" }], others: FEW, population: "Ireland" }],
  "people.withChanges": [2, FEW],
  "people.costs.doubt": [{ guess: true, source: { verified: "recalled" } }],
  "people.change.thenFit": [FEW, "Ireland"],
  "people.change.closest": ["Ireland"],
  "pictures.step": [{ doing: "looking", what: "faces", done: 2, of: 7 }],
  "pictures.copyStep": [{ doing: "looking", what: "faces", done: 2, of: 7 }],
  "pictures.seen": [SEEN],
  "pictures.why": [{ code: "damaged", said: null }],
  "pictures.metadata.position": [53.3, -6.2],
  "pictures.metadata.time": [THEN],
  "pictures.boxes.title": [BOX],
  "pictures.boxes.name": [BOX],
  "pictures.copy.notClean": [{ why: "seen", what: "face", where: "top" }],
  "pictures.copy.kept": [{ face: 1, text: 1, code: 7 }],
  "networks.chosen": [["X", "Bluesky", "Mastodon", "LinkedIn", "Threads"]],
  "networks.lengthOn": [LENGTH, "Bluesky"],
  "networks.overOn": [LENGTH, "Bluesky"],
  "lastLook.unread.missing": [["faces"]],
  "drafts.list.when": [THEN, NOW],
  "drafts.list.facts": ["X", ["X", "Bluesky"]],
  "drafts.list.posted": [THEN, NOW],
  "drafts.sheet.back": [THEN, NOW],
  "drafts.sheet.inAnotherWindow": [THEN, NOW],
  "drafts.data.copy.found": [THEN],
  "guidance.shelf": [17, { country: "GB", profession: "doctor", kind: "law", past: true }],
  "guidance.found": ["consent", { duties: [1], documents: [1, 2], paragraphs: [1, 2, 3, 4, 5, 6, 7] }],
  "guidance.inForce": [TIME],
  "guidance.comesIntoForce": [TIME],
  "guidance.kindIn": ["law", "IE"],
  "guidance.readers": [["doctor", "student"]],
  "guidance.numbered": ["19 and 20"],
  "guidance.label": [PARAGRAPH],
  "guidance.looksAt": [["detail", "image-face"]],
  "guidance.nothingOnDuty": ["IE"],
  "guidance.nearest": ["GB"],
};
