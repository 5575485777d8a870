import type { AccountsTable } from "./accounts.ts";
import type { ApprovalLinksTable } from "./approval-links.ts";
import type { ApprovalsTable } from "./approvals.ts";
import type { ChallengesTable } from "./challenges.ts";
import type { CorrectionsTable } from "./corrections.ts";
import type { CountsTable } from "./counts.ts";
import type { DraftsTable } from "./drafts.ts";
import type { EventsTable } from "./events.ts";
import type { HoldsTable } from "./holds.ts";
import type { IncidentsTable } from "./incidents.ts";
import type { InvitationsTable } from "./invitations.ts";
import type { KeyChecksTable } from "./key-checks.ts";
import type { LedgersTable } from "./ledgers.ts";
import type { MembersTable } from "./members.ts";
import type { NetworkAppsTable } from "./network-apps.ts";
import type { NoticesTable } from "./notices.ts";
import type { PartPicturesTable } from "./part-pictures.ts";
import type { PartsTable } from "./parts.ts";
import type { PasskeysTable } from "./passkeys.ts";
import type { PendingConnectionsTable } from "./pending-connections.ts";
import type { PeopleTable } from "./people.ts";
import type { PicturesTable } from "./pictures.ts";
import type { PracticesTable } from "./practices.ts";
import type { PublicationsTable } from "./publications.ts";
import type { RecordHeadsTable } from "./record-heads.ts";
import type { RemovalItemsTable } from "./removal-items.ts";
import type { RemovalPicturesTable } from "./removal-pictures.ts";
import type { RemovalsTable } from "./removals.ts";
import type { ReviewsTable } from "./reviews.ts";
import type { SessionsTable } from "./sessions.ts";
import type { SubmissionsTable } from "./submissions.ts";
import type { TracesTable } from "./traces.ts";
import type { VersionsTable } from "./versions.ts";

/** Every table, by the name it has in queries. */
export interface Tables {
  people: PeopleTable;
  practices: PracticesTable;
  members: MembersTable;
  passkeys: PasskeysTable;
  challenges: ChallengesTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  accounts: AccountsTable;
  networkApps: NetworkAppsTable;
  pendingConnections: PendingConnectionsTable;
  drafts: DraftsTable;
  versions: VersionsTable;
  pictures: PicturesTable;
  reviews: ReviewsTable;
  submissions: SubmissionsTable;
  holds: HoldsTable;
  approvalLinks: ApprovalLinksTable;
  approvals: ApprovalsTable;
  publications: PublicationsTable;
  parts: PartsTable;
  partPictures: PartPicturesTable;
  corrections: CorrectionsTable;
  counts: CountsTable;
  notices: NoticesTable;
  incidents: IncidentsTable;
  recordHeads: RecordHeadsTable;
  events: EventsTable;
  ledgers: LedgersTable;
  traces: TracesTable;
  removals: RemovalsTable;
  removalItems: RemovalItemsTable;
  removalPictures: RemovalPicturesTable;
  keyChecks: KeyChecksTable;
}

/** The same as they are called in SQL, each after those it refers to. */
export const TABLES = [
  "people",
  "practices",
  "members",
  "passkeys",
  "challenges",
  "sessions",
  "invitations",
  "accounts",
  "network_apps",
  "pending_connections",
  "drafts",
  "versions",
  "pictures",
  "reviews",
  "submissions",
  "holds",
  "approval_links",
  "approvals",
  "publications",
  "parts",
  "part_pictures",
  "corrections",
  "counts",
  "notices",
  "incidents",
  "record_heads",
  "events",
  "ledgers",
  "traces",
  "removals",
  "removal_items",
  "removal_pictures",
  "key_checks",
] as const;
