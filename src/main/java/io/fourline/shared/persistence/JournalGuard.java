package io.fourline.shared.persistence;

import java.util.List;

/** The PostgreSQL trigger that refuses to change, remove or empty what a journal table holds, whoever asks. */
final class JournalGuard {
    private JournalGuard() {}

    static List<String> on(String schema, String table) {
        String home = DeskRights.quoted(schema);
        String name = home + "." + DeskRights.quoted(table);
        return List.of(
                """
                create or replace function %s.refuse_journal_change() returns trigger language plpgsql as $guard$
                begin
                  raise exception 'journal entries are never changed or removed' using errcode = 'insufficient_privilege';
                end
                $guard$""".formatted(home),
                "drop trigger if exists journal_guard_rows on " + name,
                "create trigger journal_guard_rows before update or delete on %s for each row execute function %s.refuse_journal_change()"
                        .formatted(name, home),
                "drop trigger if exists journal_guard_table on " + name,
                "create trigger journal_guard_table before truncate on %s for each statement execute function %s.refuse_journal_change()"
                        .formatted(name, home));
    }
}
