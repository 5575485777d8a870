import type { Migration } from "./migration.ts";

export const removals: Migration = {
  name: "0006-removals",
  statements: [
    `create table removals (
      id text primary key,
      practice_id text not null references practices,
      person_id text not null references people,
      account_id text not null references accounts,
      state text not null check (state in ('looking', 'prepared', 'lapsed', 'confirmed', 'running', 'stopped',
        'done')),
      created_at timestamptz not null,
      prepared_at timestamptz,
      confirmed_at timestamptz,
      settled_at timestamptz,
      erased_at timestamptz,
      code text,
      retry_at timestamptz,
      turns integer not null default 0,
      failures integer not null default 0,
      -- Nothing is done before somebody said yes a second time.
      check (confirmed_at is not null
        or (state <> 'confirmed' and state <> 'running' and state <> 'stopped'))
    )`,
    "create index removals_by_person on removals (person_id, id)",
    // What the sweeper looks for every minute.
    "create index removals_kept on removals (state) where erased_at is null",
    `create table removal_items (
      removal_id text not null references removals on delete cascade,
      position integer not null check (position >= 0),
      remote_id text not null,
      what text not null check (what in ('delete', 'edit')),
      state text not null check (state in ('looking', 'waiting', 'copied', 'doing', 'done', 'already-gone',
        'refused', 'failed', 'unconfirmed', 'left')),
      code text,
      new_text text,
      post text,
      copied_at timestamptz,
      tried_at timestamptz,
      tries integer not null default 0,
      primary key (removal_id, position),
      unique (removal_id, remote_id),
      -- Nothing is touched that was not copied first.
      check (copied_at is not null
        or (state <> 'copied' and state <> 'doing' and state <> 'done' and state <> 'unconfirmed'))
    )`,
    "create index removal_items_by_state on removal_items (removal_id, state, position)",
    `create table removal_pictures (
      removal_id text not null,
      position integer not null,
      number integer not null check (number >= 0),
      type text not null,
      bytes bytea not null,
      primary key (removal_id, position, number),
      foreign key (removal_id, position) references removal_items on delete cascade
    )`,
  ],
};
