import type { Migration } from "./migration.ts";

export const drafts: Migration = {
  name: "0002-drafts",
  statements: [
    `create table drafts (
      id text primary key,
      practice_id text not null references practices,
      author_id text not null references people,
      created_at timestamptz not null,
      archived_at timestamptz
    )`,
    "create index drafts_by_practice on drafts (practice_id, created_at)",
    `create table versions (
      id text primary key,
      draft_id text not null references drafts on delete cascade,
      number integer not null check (number >= 1),
      text text not null,
      salt text not null,
      kind text not null,
      platforms jsonb not null,
      in_reply_to jsonb,
      language text,
      created_at timestamptz not null,
      unique (draft_id, number)
    )`,
    `create function refuse_rewrite() returns trigger language plpgsql as $$
      begin
        raise exception 'A version is not changed once it is there: add a new one.';
      end
    $$`,
    `create trigger versions_stay before update on versions
      for each row execute function refuse_rewrite()`,
    `create table pictures (
      id text primary key,
      version_id text not null references versions on delete cascade,
      position integer not null check (position >= 0),
      bytes bytea not null,
      type text not null,
      width integer not null,
      height integer not null,
      alt text not null,
      report jsonb,
      unique (version_id, position)
    )`,
    `create table reviews (
      id text primary key,
      version_id text not null references versions on delete cascade,
      occasion text not null check (occasion in ('hand-in', 'before-sending')),
      level text not null,
      findings jsonb not null,
      decisions jsonb not null,
      coverage jsonb not null,
      rules_version text not null,
      guidance_version text not null,
      created_at timestamptz not null
    )`,
    "create index reviews_by_version on reviews (version_id, created_at)",
  ],
};
