package io.fourline.schedule;

import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries a window that nobody has planned yet. */
@Stateless
public class CheckWindow {

    private static final int MOST_ITEMS = 5_000;
    private static final int FEW = 20;

    @Inject
    Collisions collisions;

    @Inject
    Items register;

    @Inject
    Directory directory;

    /** @param implementer account name, {@code null} while nobody is named */
    public Findings find(Instant from, Instant to, List<String> items, String implementer) {
        Checks checks = new Checks();
        ScheduleCheck.window(from, to, checks);
        checks.that(items.size() <= MOST_ITEMS, "configurationItems", "tooMany", MOST_ITEMS);
        checks.done();
        known(items, checks);
        boolean known = implementer == null || directory.person(implementer).isPresent();
        checks.that(known, "implementer", "unknown", implementer);
        checks.done();
        Slot slot = new Slot(Instants.kept(from), Instants.kept(to));
        return collisions.find(
                new Question(slot, items.stream().distinct().sorted().toList(), null, implementer, null));
    }

    // A few are read from what is at hand, many at once.
    private void known(List<String> items, Checks checks) {
        Set<String> known = items.size() > FEW
                ? register.all(items).keySet()
                : items.stream().filter(item -> register.item(item).isPresent()).collect(Collectors.toSet());
        items.stream()
                .filter(item -> !known.contains(item))
                .distinct()
                .limit(FEW)
                .forEach(item -> checks.that(false, "configurationItems", "unknown", item));
    }
}
