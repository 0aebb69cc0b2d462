package io.fourline.major;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.EntrustMajorIncident;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.MajorConduct;
import io.fourline.incident.WatchIncident;
import io.fourline.major.MajorDesk.Work;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has which part in a major incident, and what it is about. */
@Stateless
@Accountable
public class MajorParts {

    @Inject
    MajorDesk desk;

    @Inject
    Directory directory;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @EJB
    MajorConduct conduct;

    @EJB
    IncidentConversation conversation;

    /** Whoever gets a part watches the incident from here on, and so sees it. */
    public MajorRecord appoint(AppointMajor command) {
        Checks checks = new Checks();
        MajorRoles roles = checked(command.roles(), checks);
        String reason = checks.optionalText("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(MajorAct.APPOINT, command);
        if (!roles.manager().equals(work.was().manager())) {
            checks.required("reason", reason);
            checks.done();
            conduct.entrust(new EntrustMajorIncident(work.number(), null, roles.manager(), reason));
        }
        for (String person : roles.people()) {
            conversation.watch(new WatchIncident(work.number(), null, person, true));
        }
        work.major().appoint(roles);
        return desk.finish(work, work.act().because(reason), null, appointed(roles, work));
    }

    // Those who had no part yet; a new manager is told of that by the incident itself.
    private static Map<String, String> appointed(MajorRoles roles, Work work) {
        Set<String> before = work.was().roles().people();
        return roles.people().stream()
                .filter(person -> !before.contains(person) && !person.equals(roles.manager()))
                .filter(person -> !person.equals(work.actor()))
                .collect(Collectors.toMap(person -> person, person -> work.number()));
    }

    private MajorRoles checked(MajorRoles given, Checks checks) {
        return new MajorRoles(
                checks.required("manager", staff("manager", given.manager(), checks)),
                staff("communicationsLead", given.communicationsLead(), checks),
                staff("technicalLead", given.technicalLead(), checks),
                staff("scribe", given.scribe(), checks));
    }

    private String staff(String field, String given, Checks checks) {
        String name = TextRule.trim(given);
        boolean works = name == null
                || directory
                        .person(name)
                        .filter(Directory.Person::active)
                        .filter(person -> person.roles().contains(Role.LEAD)
                                || person.roles().contains(Role.AGENT))
                        .isPresent();
        checks.that(works, field, "notOfDesk", name);
        return name;
    }

    public MajorRecord scope(ScopeMajor command) {
        Checks checks = new Checks();
        MajorScope given = command.scope();
        String headline = checks.text("headline", given.headline(), TextRule.TITLE);
        checks.that(!given.services().isEmpty(), "services", "missing");
        known("services", given.services(), code -> catalog.service(code).isPresent(), checks);
        known(
                "configurationItems",
                given.configurationItems(),
                code -> items.item(code).isPresent(),
                checks);
        known(
                "organisations",
                given.organisations(),
                code -> directory.organisation(code).isPresent(),
                checks);
        checks.done();
        Work work = desk.begin(MajorAct.SCOPE, command);
        work.major()
                .scope(new MajorScope(
                        headline,
                        distinct(given.services()),
                        distinct(given.configurationItems()),
                        distinct(given.organisations())));
        return desk.finish(work, work.act());
    }

    private static void known(String field, List<String> codes, Predicate<String> exists, Checks checks) {
        codes.forEach(code -> checks.that(exists.test(code), field, "unknown", code));
    }

    private static List<String> distinct(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}
