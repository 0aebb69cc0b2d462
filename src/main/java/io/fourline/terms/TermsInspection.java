package io.fourline.terms;

import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.Calendars;
import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsCheck.Standing;
import io.fourline.terms.TermsCheck.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The consistency check with what surrounds terms at this desk. */
@ApplicationScoped
public class TermsInspection {

    @Inject
    Calendars calendars;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    TermsSelection selection;

    @Inject
    Acting acting;

    /** What stands against a plan as terms go by it while somebody types. */
    public List<TermsProblem> problems(String code, TermsPlan plan) {
        return problems(code, plan, selection.inForce(acting.now()));
    }

    /** As {@link #problems(String, TermsPlan)}, with nothing taken from copies of the other terms. */
    List<TermsProblem> problemsNow(String code, TermsPlan plan) {
        return problems(code, plan, selection.inForceNow(acting.now()));
    }

    private List<TermsProblem> problems(String code, TermsPlan plan, List<TermsVersion> others) {
        return TermsCheck.problems(
                code,
                plan,
                new Surroundings(
                        calendar -> calendars.latest(calendar).map(CalendarVersion::plan),
                        this::standing,
                        others,
                        acting.now()));
    }

    /** How long a day of the calendar is, in seconds; 0 where it is not published. */
    public int dayLength(String calendar) {
        return calendar == null
                ? 0
                : calendars
                        .latest(calendar)
                        .map(version -> version.plan().dayLength())
                        .orElse(0);
    }

    private Standing standing(String criterion, String code) {
        Optional<Boolean> offered =
                switch (criterion) {
                    case "organisation" -> directory.organisation(code).map(Directory.OrganisationEntry::active);
                    case "service" -> catalog.service(code).map(Catalog.ServiceEntry::active);
                    default -> catalog.category(code).map(Catalog.Named::active);
                };
        return offered.map(is -> is ? Standing.OFFERED : Standing.RETIRED).orElse(Standing.UNKNOWN);
    }
}
