import * as archives from "@chaperone/archives";
import * as archivesInNode from "@chaperone/archives/node";
import * as archivesInTests from "@chaperone/archives/testing";
import * as audit from "@chaperone/audit";
import * as auditReport from "@chaperone/audit/report";
import * as checker from "@chaperone/checker";
import * as claims from "@chaperone/claims";
import * as desk from "@chaperone/desk";
import * as detectors from "@chaperone/detectors";
import * as guidance from "@chaperone/guidance";
import * as images from "@chaperone/images";
import * as imagesInNode from "@chaperone/images/node";
import * as lexicons from "@chaperone/lexicons";
import * as networks from "@chaperone/networks";
import * as publishing from "@chaperone/networks/publishing";
import * as networksInTests from "@chaperone/networks/testing";
import * as reader from "@chaperone/reader";
import * as readerInNode from "@chaperone/reader/node";
import * as risk from "@chaperone/risk";
import * as riskLedger from "@chaperone/risk/ledger";
import * as rules from "@chaperone/rules";
import * as aboutRules from "@chaperone/rules/about";
import * as store from "@chaperone/store";
import { expect, it } from "vitest";

it.each([
  [
    "archives",
    archives,
    [
      "ARCHIVE_NETWORKS",
      "AUDIENCES",
      "ArchiveError",
      "FILE_STATES",
      "POST_KINDS",
      "READING_PROBLEMS",
      "columnNames",
      "readArchives",
    ],
  ],
  ["archives/node", archivesInNode, ["sourcesFrom"]],
  [
    "archives/testing",
    archivesInTests,
    [
      "assigned",
      "makeBlueskyArchive",
      "makeMastodonArchive",
      "makeXArchive",
      "memorySource",
      "zipOf",
      "zipStream",
    ],
  ],
  ["audit", audit, ["LOGS", "STAGES", "audit", "createMemoryStore", "createPostChecker", "keptReport"]],
  ["audit/report", auditReport, ["REPORT_FORMATS", "readingProblems", "writeReport"]],
  [
    "checker",
    checker,
    ["CheckerError", "coversFor", "createChecker", "createWorkerChecker", "serveChecker", "sortImageWords"],
  ],
  ["claims", claims, ["claims", "claimsNear", "findClaim"]],
  [
    "desk",
    desk,
    [
      "ALREADY_POSTED",
      "DeskError",
      "ITEM_CODES",
      "STOP_CODES",
      "canSkip",
      "createDesk",
      "forgetOldPosts",
      "forgetPostsOf",
      "mayTryAgain",
      "policyOf",
      "wordDifference",
    ],
  ],
  ["detectors", detectors, ["detectors"]],
  ["guidance", guidance, ["KINDS", "cite", "documents", "findReference"]],
  [
    "images",
    images,
    [
      "BLACK",
      "ImageError",
      "LIMITS",
      "MOST_FRAMES",
      "cleanCopy",
      "cover",
      "isFilm",
      "lookAt",
      "openFilm",
      "openImage",
      "raster",
      "sniff",
      "writeCopy",
    ],
  ],
  ["images/node", imagesInNode, ["MODEL_FILES", "loadImageTools", "modelPath", "sharpCodec"]],
  ["lexicons", lexicons, ["lexicon"]],
  [
    "networks",
    networks,
    ["countGraphemes", "foldAt", "marksIn", "mastodonOf", "measure", "networkOf", "partsOn", "problemsOf"],
  ],
  [
    "networks/publishing",
    publishing,
    [
      "PublishError",
      "blueskyClientMetadata",
      "blueskyOAuth",
      "connectBluesky",
      "finishMastodon",
      "mastodonApp",
      "mastodonAppOf",
      "publisherOf",
      "revokeMastodon",
    ],
  ],
  ["networks/testing", networksInTests, ["FAULTS", "startBluesky", "startMastodon", "testConnection"]],
  [
    "reader",
    reader,
    [
      "DETAIL_TAGS",
      "FEATURES",
      "NAME_TAGS",
      "ROLES",
      "TEXT_LABELS",
      "createReader",
      "onnxModel",
      "readVocabulary",
      "toPassages",
      "toPieces",
    ],
  ],
  ["reader/node", readerInNode, ["loadModel", "loadReader"]],
  [
    "risk",
    risk,
    [
      "cheapest",
      "cheapestChange",
      "closest",
      "collectiveOf",
      "describe",
      "othersWhoFit",
      "overridesOf",
      "recognise",
      "traceOf",
    ],
  ],
  ["risk/ledger", riskLedger, ["KEEP_DAYS", "before", "joined", "remember", "shareable"]],
  ["rules", rules, ["rules"]],
  ["rules/about", aboutRules, ["aboutRules"]],
  [
    "store",
    store,
    [
      "ACCOUNT_STATUSES",
      "APPROVAL_DECISIONS",
      "APPROVAL_POLICIES",
      "CORRECTION_KINDS",
      "HOLD_REASONS",
      "OCCASIONS",
      "PART_STATES",
      "PUBLICATION_STATES",
      "PURPOSES",
      "REMOVAL_ACTIONS",
      "REMOVAL_ITEM_STATES",
      "REMOVAL_STATES",
      "ROLES",
      "SUBMISSION_STATES",
      "StoreError",
      "appendEvent",
      "loadKey",
      "newId",
      "newSalt",
      "openStore",
      "restore",
      "textFingerprint",
      "verifyRecord",
    ],
  ],
] as const)("%s has the few doors it is meant to have", (_name, module, expected) => {
  expect(Object.keys(module).sort()).toEqual([...expected].sort());
});
