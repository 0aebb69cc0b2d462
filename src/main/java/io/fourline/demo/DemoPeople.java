package io.fourline.demo;

import io.fourline.identity.Directory;
import io.fourline.identity.Passwords;
import io.fourline.identity.Role;
import io.fourline.identity.model.Account;
import io.fourline.identity.model.Organisation;
import io.fourline.identity.model.Team;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of the demo; every one of them signs in with the password {@code demo}. */
@ApplicationScoped
class DemoPeople {

    private static final String PASSWORD = "demo";
    private static final String HARBOUR = "HARBOUR";
    private static final String ALDER = "ALDER";

    @Inject
    IdentityRepository identity;

    @Inject
    Passwords passwords;

    @Inject
    Event<Directory.Changed> changed;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    void lay(List<String> experts, List<String> suppliers) {
        organisation(HARBOUR, "Harbour Retail");
        organisation(ALDER, "Alder Clinics");
        team(DemoRegisters.FIRST_TEAM, "Service desk", 1);
        team("TECH-SUPPORT", "Technical support", 2);
        experts.forEach(code -> team(code, named(code), 3));
        suppliers.forEach(code -> team(code, named(code), 4));
        identity.flush();
        String hash = passwords.hash(PASSWORD);
        List<String> everyTeam = new ArrayList<>(List.of(DemoRegisters.FIRST_TEAM, "TECH-SUPPORT"));
        everyTeam.addAll(experts);
        account("requester", "Ruth Quint", HARBOUR, hash, Set.of(Role.REQUESTER), List.of());
        account("requester2", "Ronan Quill", ALDER, hash, Set.of(Role.REQUESTER), List.of());
        account("line1", "Lena Onda", HARBOUR, hash, Set.of(Role.AGENT), List.of(DemoRegisters.FIRST_TEAM));
        account("line2", "Luis Duarte", HARBOUR, hash, Set.of(Role.AGENT), List.of("TECH-SUPPORT"));
        account("line3", "Liv Tersen", HARBOUR, hash, Set.of(Role.AGENT), experts);
        account("line4", "Leo Quarta", HARBOUR, hash, Set.of(Role.SUPPLIER), suppliers);
        account("lead", "Dana Marsh", HARBOUR, hash, Set.of(Role.AGENT, Role.LEAD), everyTeam);
        account("problem", "Petra Obel", HARBOUR, hash, Set.of(Role.PROBLEM_MANAGER), List.of());
        account("change", "Chidi Hanke", HARBOUR, hash, Set.of(Role.CHANGE_MANAGER), List.of());
        account("cab", "Carla Abe", HARBOUR, hash, Set.of(Role.CAB_MEMBER), List.of());
        account("auditor", "Axel Udo", HARBOUR, hash, Set.of(Role.AUDITOR), List.of());
        account("admin", "Ada Minski", HARBOUR, hash, Set.of(Role.ADMINISTRATOR), List.of());
        changed.fire(new Directory.Changed());
    }

    private static String named(String code) {
        return Map.of(
                        "PAY-EXPERTS", "Payment experts",
                        "NET-EXPERTS", "Network experts",
                        "ERP-EXPERTS", "ERP experts",
                        "PAY-VENDOR", "PayLink (supplier)",
                        "NET-VENDOR", "NetCom (supplier)",
                        "ERP-VENDOR", "Orbis (makers of the ERP)")
                .get(code);
    }

    private void organisation(String code, String name) {
        Organisation organisation = identity.add(new Organisation(code, name));
        created("organisation:" + code, organisation.facts(), null);
    }

    private void team(String code, String name, int line) {
        Team team = identity.add(new Team(code, name, line));
        created("team:" + code, team.facts(), null);
    }

    private void account(
            String name, String displayName, String organisation, String hash, Set<Role> roles, List<String> teams) {
        Account account = new Account(name, displayName, organisation, hash, clock.instant());
        account.describe(displayName, name + "@example.org", null, organisation);
        account.grant(roles, teams);
        identity.add(account);
        created("account:" + name, account.facts(), name);
    }

    private void created(String subject, Map<String, Object> facts, String person) {
        journal.record(Act.of(subject, "create")
                .by("system")
                .from(Origin.SYSTEM)
                .at(clock.instant())
                .changing(null, facts)
                .about(person));
    }
}
