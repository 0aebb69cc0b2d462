package io.fourline.support;

import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.TermsPlan.Match;
import io.fourline.sla.TermsPlan.Warning;
import io.fourline.sla.Told;
import io.fourline.terms.TermsFacts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms laid into a desk's tables, counting around the clock, for tests that cannot wait for hours. */
public final class StoredTerms {

    private static final String AROUND_THE_CLOCK = "ALWAYS";

    private final Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
    private final List<Warning> warnings = new ArrayList<>();
    private final Match match;
    private Set<Integer> handOn = Set.of();

    private StoredTerms(Match match) {
        this.match = match;
    }

    /** For tickets of the demo's first organisation with priority 5: more specific than the demo's own terms. */
    public static StoredTerms forService(String service) {
        return new StoredTerms(new Match("HARBOUR", service, null, 5, null));
    }

    public StoredTerms target(ClockKind kind, Duration target) {
        targets.put(kind, Map.of(1, target, 2, target, 3, target, 4, target, 5, target));
        return this;
    }

    public StoredTerms warn(int percent, Set<ClockKind> clocks, Told... told) {
        warnings.add(new Warning(clocks, percent, Set.of(told), true));
        return this;
    }

    public StoredTerms handOn(int line) {
        handOn = Set.of(line);
        return this;
    }

    /** Publishes version 1 since ever; a running desk selects it a few seconds later. */
    public void publish(Connection database, String code) throws SQLException {
        TermsPlan plan = new TermsPlan(
                code, match, AROUND_THE_CLOCK, Map.of(), targets, Map.of(), warnings, handOn, false, null);
        try (PreparedStatement terms =
                        database.prepareStatement("insert into terms (code, name, version) values (?, ?, 1)");
                PreparedStatement version = database.prepareStatement(
                        "insert into terms_version (code, label,"
                                + " position, content, published_at, published_by, reason) values (?, '1', 1, ?, 0, 'admin', 'test')")) {
            terms.setString(1, code);
            terms.setString(2, code);
            terms.executeUpdate();
            version.setString(1, code);
            version.setString(2, TermsFacts.json(plan));
            version.executeUpdate();
        }
    }
}
