package io.fourline.problem;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The registers that what is said of a problem is checked against; what is not known there is noted by field. */
@Dependent
class ProblemRegisters {

    /** The most incidents, or items, of one problem. */
    static final int MOST_LINKS = 1_000;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Chains chains;

    @Inject
    Directory directory;

    @Inject
    IncidentLookup incidents;

    void checkService(Checks checks, String service) {
        checks.that(
                catalog.service(service).filter(Catalog.ServiceEntry::active).isPresent(),
                "service",
                "unknown",
                service);
    }

    void checkCategory(Checks checks, String category) {
        checks.that(
                category == null
                        || catalog.category(category)
                                .filter(Catalog.Named::active)
                                .isPresent(),
                "category",
                "unknown",
                category);
    }

    /** The codes in order, each once. */
    Set<String> items(Checks checks, List<String> codes, Collection<String> known) {
        return each(
                checks,
                "configurationItems",
                codes,
                code -> known.contains(code)
                        || items.item(code).filter(Items.Entry::active).isPresent());
    }

    /** The incidents that are named, all of which the caller must see. */
    List<IncidentRow> incidents(Checks checks, List<String> numbers) {
        List<IncidentRow> seen =
                numbers == null || numbers.size() > MOST_LINKS ? List.of() : incidents.rows(Set.copyOf(numbers));
        Set<String> known = seen.stream().map(IncidentRow::number).collect(Collectors.toSet());
        each(checks, "incidents", numbers, known::contains);
        return seen;
    }

    private static Set<String> each(Checks checks, String field, List<String> codes, Predicate<String> isKnown) {
        Set<String> kept = new TreeSet<>();
        if (codes == null) {
            return kept;
        }
        checks.that(codes.size() <= MOST_LINKS, field, "tooMany", MOST_LINKS);
        for (int i = 0; i < Math.min(codes.size(), MOST_LINKS); i++) {
            String code = TextRule.trim(codes.get(i));
            checks.that(isKnown.test(code), field + "[" + i + "]", "unknown", code);
            kept.add(code);
        }
        return kept;
    }

    /** Somebody who may answer for problems. */
    void checkOwner(Checks checks, String owner) {
        checks.that(
                owner == null || hasAny(owner, Role.PROBLEM_MANAGER, Role.LEAD), "owner", "notProblemManager", owner);
    }

    void checkTeam(Checks checks, String team) {
        checks.that(
                team == null
                        || directory
                                .team(team)
                                .filter(Directory.TeamEntry::active)
                                .isPresent(),
                "team",
                "unknown",
                team);
    }

    /** Somebody who works at the desk. */
    void checkStaff(Checks checks, String field, String account) {
        checks.that(
                account == null || hasAny(account, Role.AGENT, Role.LEAD, Role.PROBLEM_MANAGER),
                field,
                "notOfDesk",
                account);
    }

    private boolean hasAny(String account, Role... roles) {
        return directory
                .person(account)
                .filter(Directory.Person::active)
                .filter(person -> List.of(roles).stream().anyMatch(person.roles()::contains))
                .isPresent();
    }

    /** The team of the experts in the service's chain: its highest line within the desk. */
    String expertsOf(String service) {
        String chain = catalog.service(service).map(Catalog.ServiceEntry::chain).orElse(null);
        return chains.chainOrDefault(chain).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.number() < ChainPlan.SUPPLIER_LINE)
                .reduce((lower, higher) -> higher)
                .map(ChainPlan.Line::team)
                .orElse(null);
    }
}
