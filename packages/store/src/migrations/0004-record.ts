import type { Migration } from "./migration.ts";

export const record: Migration = {
  name: "0004-record",
  statements: [
    `create table record_heads (
      practice_id text primary key references practices,
      count bigint not null,
      last_hash text not null
    )`,
    `create table events (
      practice_id text not null references practices,
      seq bigint not null check (seq >= 1),
      at timestamptz not null,
      actor text not null,
      action text not null,
      subject text not null,
      details jsonb not null,
      previous_hash text not null,
      hash text not null,
      primary key (practice_id, seq)
    )`,
    "create index events_by_subject on events (practice_id, subject, seq)",
    `create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The record is only added to: no line of it is changed or taken away.';
      end
    $$`,
    `create trigger events_are_kept before update or delete on events
      for each row execute function refuse_change()`,
    `create trigger events_are_all_kept before truncate on events
      for each statement execute function refuse_change()`,
    `create trigger heads_are_kept before delete on record_heads
      for each row execute function refuse_change()`,
    `create trigger heads_are_all_kept before truncate on record_heads
      for each statement execute function refuse_change()`,
    // A head moves on by one line, or is only locked.
    `create trigger heads_move_on before update on record_heads
      for each row when (not (
        new.practice_id = old.practice_id and (
          new.count = old.count + 1 or (new.count = old.count and new.last_hash = old.last_hash))))
      execute function refuse_change()`,
  ],
};
