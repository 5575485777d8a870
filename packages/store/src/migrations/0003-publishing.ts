import type { Migration } from "./migration.ts";

export const publishing: Migration = {
  name: "0003-publishing",
  statements: [
    `create table submissions (
      id text primary key,
      version_id text not null references versions,
      practice_id text not null references practices,
      submitted_by text not null references people,
      state text not null check (state in ('held', 'waiting', 'scheduled', 'sending', 'sent', 'stopped',
        'partly', 'rejected', 'cancelled')),
      send_at timestamptz,
      local_time text,
      time_zone text not null,
      due_at timestamptz,
      created_at timestamptz not null,
      settled_at timestamptz,
      note text,
      revision integer not null default 0
    )`,
    "create index submissions_by_version on submissions (version_id)",
    "create index submissions_by_practice on submissions (practice_id, created_at)",
    // What the sweeper looks for every minute: only what is still on its way.
    `create index submissions_due on submissions (due_at)
      where state in ('held', 'waiting', 'scheduled', 'sending')`,
    `create table holds (
      id text primary key,
      submission_id text not null references submissions on delete cascade,
      reason text not null check (reason in ('late-night', 'anger', 'kept-must', 'plain')),
      until timestamptz not null,
      skipped_at timestamptz,
      skipped_by text references people,
      unique (submission_id, reason)
    )`,
    `create table approval_links (
      id text primary key,
      token_hash text not null unique,
      submission_id text not null references submissions on delete cascade,
      created_by text not null references people,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`,
    `create table approvals (
      id text primary key,
      submission_id text not null references submissions on delete cascade,
      version_id text not null references versions,
      member_id text references people,
      link_id text references approval_links,
      decision text not null check (decision in ('approved', 'rejected')),
      comment text,
      created_at timestamptz not null,
      check (num_nonnulls(member_id, link_id) = 1)
    )`,
    "create index approvals_by_submission on approvals (submission_id)",
    `create table publications (
      id text primary key,
      submission_id text not null references submissions on delete cascade,
      account_id text not null references accounts,
      state text not null check (state in ('planned', 'sending', 'sent', 'refused', 'unconfirmed', 'stopped',
        'withdrawn', 'corrected')),
      attempts integer not null default 0,
      retry_at timestamptz,
      last_error_code text,
      settled_at timestamptz,
      unique (submission_id, account_id)
    )`,
    "create index publications_by_account on publications (account_id)",
    `create table parts (
      id text primary key,
      publication_id text not null references publications on delete cascade,
      position integer not null check (position >= 0),
      text text not null,
      key text not null unique,
      state text not null check (state in ('planned', 'sending', 'sent', 'refused', 'unconfirmed', 'stopped',
        'withdrawn')),
      attempted_at timestamptz,
      sent_at timestamptz,
      remote_id text,
      remote_url text,
      remote_cid text,
      unique (publication_id, position)
    )`,
    `create table part_pictures (
      part_id text not null references parts on delete cascade,
      picture_id text not null references pictures,
      position integer not null check (position >= 0),
      primary key (part_id, position)
    )`,
    `create table corrections (
      id text primary key,
      part_id text not null references parts on delete cascade,
      kind text not null check (kind in ('reply', 'edit', 'delete')),
      version_id text references versions,
      key text not null unique,
      state text not null check (state in ('planned', 'sending', 'sent', 'refused', 'unconfirmed', 'stopped',
        'withdrawn')),
      reason text not null,
      requested_by text references people,
      attempted_at timestamptz,
      settled_at timestamptz,
      last_error_code text,
      remote_id text,
      remote_url text,
      remote_cid text,
      created_at timestamptz not null
    )`,
    "create index corrections_by_part on corrections (part_id)",
    `create table counts (
      part_id text not null references parts on delete cascade,
      at timestamptz not null,
      likes integer not null,
      reposts integer not null,
      replies integer not null,
      quotes integer not null,
      primary key (part_id, at)
    )`,
    `create table notices (
      id text primary key,
      person_id text not null references people,
      kind text not null,
      about jsonb not null,
      created_at timestamptz not null,
      seen_at timestamptz
    )`,
    "create index notices_by_person on notices (person_id, created_at)",
    `create table incidents (
      id text primary key,
      practice_id text not null references practices,
      person_id text not null references people,
      publication_id text references publications,
      steps jsonb not null,
      created_at timestamptz not null,
      closed_at timestamptz
    )`,
    "create index incidents_by_practice on incidents (practice_id, created_at)",
  ],
};
