import type { Migration } from "./migration.ts";

export const people: Migration = {
  name: "0001-people",
  statements: [
    `create table people (
      id text primary key,
      name text not null,
      email text unique,
      created_at timestamptz not null,
      settings jsonb not null
    )`,
    `create table practices (
      id text primary key,
      name text not null,
      policy jsonb not null,
      created_at timestamptz not null
    )`,
    `create table members (
      practice_id text not null references practices,
      person_id text not null references people,
      role text not null check (role in ('author', 'approver', 'manager')),
      joined_at timestamptz not null,
      left_at timestamptz,
      primary key (practice_id, person_id)
    )`,
    "create index members_by_person on members (person_id)",
    `create table passkeys (
      id text primary key,
      person_id text not null references people on delete cascade,
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null default 0,
      transports jsonb not null,
      created_at timestamptz not null,
      last_used_at timestamptz
    )`,
    "create index passkeys_by_person on passkeys (person_id)",
    `create table challenges (
      id_hash text primary key,
      person_id text references people on delete cascade,
      purpose text not null,
      challenge text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`,
    `create table sessions (
      id_hash text primary key,
      person_id text not null references people on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz
    )`,
    "create index sessions_by_person on sessions (person_id)",
    `create table invitations (
      token_hash text primary key,
      practice_id text not null references practices,
      role text not null check (role in ('author', 'approver', 'manager')),
      created_by text references people,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`,
    `create table accounts (
      id text primary key,
      practice_id text not null references practices,
      person_id text not null references people,
      network text not null,
      service text not null,
      handle text not null,
      remote_id text not null,
      purpose text not null check (purpose in ('professional', 'personal')),
      status text not null check (status in ('connected', 'signed-out', 'removed')),
      secret text,
      limits jsonb,
      usual jsonb,
      connected_at timestamptz not null
    )`,
    // A removed account may be connected again as a new one.
    `create unique index accounts_once on accounts (practice_id, network, service, remote_id)
      where status <> 'removed'`,
    `create table network_apps (
      id text primary key,
      network text not null,
      service text not null,
      redirect_uri text not null,
      client_id text not null,
      secret text,
      created_at timestamptz not null,
      unique (network, service, redirect_uri)
    )`,
    `create table pending_connections (
      state_hash text primary key,
      person_id text not null references people on delete cascade,
      practice_id text not null references practices,
      account_id text not null,
      network text not null,
      secret text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`,
    `create table key_checks (
      id integer primary key check (id = 1),
      sealed text not null
    )`,
  ],
};
