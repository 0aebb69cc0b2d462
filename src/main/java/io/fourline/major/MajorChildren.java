package io.fourline.major;

import io.fourline.incident.IncidentBulk;
import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.incident.IncidentFamily;
import io.fourline.incident.IncidentRow;
import io.fourline.major.ChildrenRecord.Count;
import io.fourline.major.MajorBond.OnChild;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The children of a major incident: listed, suggested, bound in bulk, and brought to their end with it. One that cannot be does not stop the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MajorChildren {

    private static final int SUGGESTED = 50;
    // People notice before the desk does.
    private static final Duration BEFORE = Duration.ofHours(1);

    @EJB
    IncidentFamily family;

    @EJB
    MajorReading reading;

    @EJB
    MajorBond bond;

    public ChildrenRecord of(String number) {
        reading.incident(number);
        List<IncidentRow> rows = family.children(number);
        int open = (int) rows.stream().filter(row -> row.state().isOpen()).count();
        return new ChildrenRecord(
                open, counts(rows, IncidentRow::service), counts(rows, IncidentRow::organisation), rows);
    }

    private static List<Count> counts(List<IncidentRow> rows, Function<IncidentRow, String> code) {
        Map<String, List<IncidentRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Objects.toString(code.apply(row), ""), any -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> new Count(
                        group.getKey().isEmpty() ? null : group.getKey(),
                        (int) group.getValue().stream()
                                .filter(row -> row.state().isOpen())
                                .count(),
                        group.getValue().size()))
                .sorted(Comparator.comparingInt(Count::all).reversed())
                .toList();
    }

    /** Open incidents of the same services or on the same items since a little before it began, newest first. */
    public List<IncidentRow> suggestions(String number) {
        MajorRecord major = reading.major(number);
        IncidentRow parent = reading.incident(number);
        return family.likely(
                number,
                new IncidentFamily.Alike(
                        major.services(),
                        major.configurationItems(),
                        parent.openedAt().minus(BEFORE)),
                SUGGESTED);
    }

    public List<Outcome> attach(String number, List<String> children) {
        reading.incident(number);
        return IncidentBulk.each(new LinkedHashSet<>(children), child -> bond.attach(new OnChild(number, null, child)));
    }

    /** Resolves some children as the parent was, and says to others that it is over. */
    public List<Outcome> settle(SettleChildren command) {
        String number = command.number();
        reading.incident(number);
        Checks checks = new Checks();
        checks.that(command.resolve().isEmpty() || command.code() != null, "code", "missing");
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.done();
        List<Outcome> outcomes = new ArrayList<>(IncidentBulk.each(
                new LinkedHashSet<>(command.resolve()),
                child -> bond.resolve(new OnChild(number, null, child), command.code(), text)));
        outcomes.addAll(IncidentBulk.each(
                new LinkedHashSet<>(command.inform()), child -> bond.inform(new OnChild(number, null, child), text)));
        return outcomes;
    }
}
