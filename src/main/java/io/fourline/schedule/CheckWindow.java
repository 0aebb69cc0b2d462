package io.fourline.schedule;

import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tries a window that nobody has planned yet. */
@Stateless
public class CheckWindow {

    @Inject
    Collisions collisions;

    @Inject
    Items register;

    @Inject
    Directory directory;

    /** @param implementer account name, {@code null} while nobody is named */
    public Findings find(Instant from, Instant to, List<String> items, String implementer) {
        Checks checks = new Checks();
        ScheduleCheck.span(from, to, checks);
        for (String item : items) {
            checks.that(register.item(item).isPresent(), "configurationItems", "unknown", item);
        }
        boolean known = implementer == null || directory.person(implementer).isPresent();
        checks.that(known, "implementer", "unknown", implementer);
        checks.done();
        Slot slot = new Slot(Instants.kept(from), Instants.kept(to));
        return collisions.find(
                new Question(slot, items.stream().distinct().sorted().toList(), null, implementer, null));
    }
}
