import type { Migration } from "./migration.ts";

export const readersAndTraces: Migration = {
  name: "0005-readers-and-traces",
  statements: [
    // What was handed in before went to everybody.
    `alter table versions add column visibility text not null default 'public'
      check (visibility in ('public', 'unlisted', 'followers'))`,
    // From now on nobody's post is public because somebody forgot to say.
    "alter table versions alter column visibility drop default",
    "alter table versions add column content_warning text",
    `create table ledgers (
      person_id text primary key references people on delete cascade,
      key text not null
    )`,
    `create table traces (
      version_id text primary key references versions on delete cascade,
      person_id text not null references people on delete cascade,
      date text not null check (date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
      trace jsonb not null
    )`,
    "create index traces_by_person on traces (person_id, date)",
  ],
};
