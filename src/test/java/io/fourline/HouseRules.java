package io.fourline;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** What {@link ArchitectureTest} asks of classes beyond ArchUnit's own words: floors, faces, sizes. */
final class HouseRules {

    private static final String ROOT = "io.fourline.";

    /** The floors from the ground up; the launcher stands outside, because it runs before there is a server. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("launch", 0),
            Map.entry("shared", 0),
            Map.entry("identity", 1),
            Map.entry("calendar", 1),
            Map.entry("catalog", 1),
            Map.entry("journal", 1),
            Map.entry("sla", 2),
            Map.entry("terms", 2),
            Map.entry("escalation", 2),
            Map.entry("ticket", 2),
            Map.entry("search", 2),
            Map.entry("cmdb", 2),
            Map.entry("incident", 3),
            Map.entry("problem", 4),
            Map.entry("schedule", 4),
            Map.entry("change", 4),
            Map.entry("board", 4),
            Map.entry("major", 4),
            Map.entry("request", 4),
            Map.entry("knowledge", 4),
            Map.entry("audit", 5),
            Map.entry("report", 5),
            Map.entry("intake", 5),
            Map.entry("notification", 5),
            Map.entry("simulation", 5),
            Map.entry("demo", 5));

    /** Arrows between rooms of one floor. */
    private static final Set<String> SIDEWAYS = Set.of(
            // Settings are read by the launcher before there is a server; they import nothing but the Java platform.
            "launch>shared",
            // Edits of accounts, teams and organisations are journaled, and sign-ins with them.
            "identity>journal",
            // Edits of services, categories and items are journaled, under the name of who acts.
            "catalog>journal",
            "catalog>identity",
            // Terms are written in the words that clocks count by, and fill the book where clocks look them up.
            "terms>sla",
            // Configuration items are found by the search like everything else.
            "cmdb>search",
            // Edits and publications of calendars are journaled, under the name of who acts.
            "calendar>journal",
            "calendar>identity",
            // Problems and changes are put under terms where the desk of all tickets asks for it.
            "terms>ticket",
            // Problems and changes keep what they are measured by, in the words that clocks count by.
            "ticket>sla",
            // The schedule knows changes as planned work only; changes are checked against it at planning and start.
            "change>schedule",
            // The board looks at changes and the schedule together; neither knows of it.
            "board>change",
            "board>schedule");

    /** Rooms whose model and store others share, and with whom. */
    private static final Set<String> SHARED_INSIDES = Set.of(
            // Conversation, links, watchers and attachments of every kind of ticket lie in the ticket module.
            "incident>ticket",
            "problem>ticket",
            "change>ticket",
            // The files of an article lie with those of tickets.
            "knowledge>ticket",
            // Sight of an incident follows from its custody, in the query and in the guard alike.
            "incident>escalation",
            // Who watches a ticket is asked where the watchers lie.
            "notification>ticket",
            // The importer and the generator write incidents with their custody in bulk, past the desk's own verbs.
            "intake>incident",
            "intake>problem",
            "intake>escalation",
            "intake>journal",
            "intake>ticket",
            // The demo lays down registers and people before there is anybody to act.
            "demo>identity",
            "demo>catalog",
            "demo>calendar",
            "demo>escalation",
            "demo>terms",
            "demo>ticket");

    /** An error page is drawn with the machine's clock where the desk's own could not be made. */
    static final String WHERE_THERE_MAY_BE_NO_BEANS = "io.fourline.shared.web.PageNames";

    /** The priority by weight needs nothing of the service it stands in; imported incidents get theirs by it. */
    private static final String WITH_A_PURE_FUNCTION = "io.fourline.ticket.PriorityMatrix";

    private HouseRules() {}

    static ArchCondition<JavaClass> leanOnlyOnFloorsBelow() {
        return dependencies("lean only on floors below", (from, to) -> {
            Integer upper = FLOORS.get(module(from));
            Integer lower = FLOORS.get(module(to));
            return upper != null
                    && lower != null
                    && (upper > lower || SIDEWAYS.contains(module(from) + '>' + module(to)));
        });
    }

    static ArchCondition<JavaClass> useOthersByTheirFace() {
        return dependencies("use other modules by their face", (from, to) -> {
            boolean inside = to.getPackageName().matches("io\\.fourline\\.[a-z]+\\.(model|store|web|rest)(\\..*)?");
            return !inside
                    || module(to).equals("shared")
                    || isPiece(from, to)
                    || SHARED_INSIDES.contains(module(from) + '>' + module(to));
        });
    }

    /** A page may be made of pieces that belong to a room below, such as the journal's table of what was edited. */
    private static boolean isPiece(JavaClass from, JavaClass to) {
        return from.getPackageName().matches("io\\.fourline\\.[a-z]+\\.web(\\..*)?")
                && to.getPackageName().matches("io\\.fourline\\.[a-z]+\\.web(\\..*)?");
    }

    private static ArchCondition<JavaClass> dependencies(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    boolean foreign =
                            to.getPackageName().startsWith(ROOT) && !module(to).equals(module(from));
                    if (foreign && module(from) != null && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The room a class stands in, {@code null} for the house itself. */
    private static String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : null;
    }

    static DescribedPredicate<JavaClass> standInTheRootOfAModule() {
        return DescribedPredicate.describe(
                "stand in the root of a module",
                type -> type.getPackageName().matches("io\\.fourline\\.[a-z]+")
                        && !module(type).equals("shared"));
    }

    static DescribedPredicate<JavaClass> areDoorsOfAModule() {
        return DescribedPredicate.describe(
                "are doors of a module", type -> isDoor(type) && !module(type).equals("shared"));
    }

    static DescribedPredicate<JavaClass> areEntities() {
        return DescribedPredicate.describe(
                "are entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    static DescribedPredicate<JavaClass> servicesOrDoors() {
        return DescribedPredicate.describe(
                "are services or doors",
                type -> type.getPackageName().startsWith(ROOT) && (isService(type) || isDoor(type)));
    }

    static DescribedPredicate<JavaClass> servicesStoresOrDoors() {
        return DescribedPredicate.describe(
                "are services, stores or doors",
                type -> type.getPackageName().startsWith(ROOT) && (isService(type) || isDoor(type) || isStore(type)));
    }

    private static boolean isStore(JavaClass type) {
        return type.getPackageName().matches("io\\.fourline\\.[a-z]+\\.store(\\..*)?");
    }

    private static boolean isDoor(JavaClass type) {
        return type.getPackageName().matches("io\\.fourline\\.[a-z]+\\.(web|rest)(\\..*)?");
    }

    private static boolean isService(JavaClass type) {
        boolean scoped = type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(RequestScoped.class)
                || type.isAnnotatedWith(ApplicationScoped.class);
        return scoped && !isStore(type) && !type.getName().equals(WITH_A_PURE_FUNCTION);
    }

    static ArchCondition<JavaMethod> notBePersistent() {
        return new ArchCondition<>("not be persistent") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getAnnotationOfType(Schedule.class).persistent()) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a persistent timer"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> injectNoMoreThan(int limit) {
        return new ArchCondition<>("be given no more than " + limit + " things") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long given = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class)
                                || field.isAnnotatedWith(EJB.class)
                                || field.isAnnotatedWith(Resource.class)
                                || field.isAnnotatedWith(PersistenceContext.class))
                        .count();
                if (given > limit) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is given " + given));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoMorePublicMethodsThan(int limit) {
        return new ArchCondition<>("have no more than " + limit + " public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long verbs = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (verbs > limit) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + verbs));
                }
            }
        };
    }
}
