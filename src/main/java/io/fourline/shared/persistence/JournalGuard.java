package io.fourline.shared.persistence;

import java.util.List;

/** The PostgreSQL trigger that refuses to change, remove or empty what a table holds that is written once, whoever asks. */
final class JournalGuard {
    private JournalGuard() {}

    /** Made where it is missing; left alone where it is, for making it anew would wait for every writer. */
    static List<String> on(String schema, String table) {
        String home = DeskRights.quoted(schema);
        String name = home + "." + DeskRights.quoted(table);
        String function = """
                create or replace function %s.refuse_journal_change() returns trigger language plpgsql as $guard$
                begin
                  raise exception 'what %% holds is never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
                end
                $guard$""".formatted(home);
        String trigger = """
                do $make$
                begin
                  if not exists (select from pg_trigger where tgname = 'journal_guard' and tgrelid = '%1$s'::regclass) then
                    create trigger journal_guard before update or delete or truncate on %1$s
                      for each statement execute function %2$s.refuse_journal_change();
                  end if;
                end
                $make$""".formatted(name, home);
        return List.of(function, trigger);
    }
}
