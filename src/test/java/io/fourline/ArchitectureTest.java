package io.fourline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * The house as its plan draws it. Every rule fails when it sees no class: an arrow that matches nothing proves nothing.
 * What is exempted stands in {@link HouseRules} with its reason.
 */
@AnalyzeClasses(packages = "io.fourline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_RUN_DOWN =
            classes().that().resideInAPackage("io.fourline..").should(HouseRules.leanOnlyOnFloorsBelow());

    @ArchTest
    static final ArchRule MODULES_HAVE_NO_CYCLES =
            slices().matching("io.fourline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_MODULE_IS_USED_BY_ITS_FACE =
            classes().that().resideInAPackage("io.fourline..").should(HouseRules.useOthersByTheirFace());

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_SERVICE_STORE_OR_DOOR = noClasses()
            .that()
            .resideInAPackage("io.fourline.*.model..")
            .should()
            .dependOnClassesThat(HouseRules.servicesStoresOrDoors());

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_SERVICE_OR_DOOR = noClasses()
            .that()
            .resideInAPackage("io.fourline.*.store..")
            .should()
            .dependOnClassesThat(HouseRules.servicesOrDoors());

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_DOOR = noClasses()
            .that(HouseRules.standInTheRootOfAModule())
            .should()
            .dependOnClassesThat(HouseRules.areDoorsOfAModule());

    @ArchTest
    static final ArchRule DOORS_PASS_THROUGH_SERVICES = noClasses()
            .that(HouseRules.areDoorsOfAModule())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.fourline.*.store..");

    @ArchTest
    static final ArchRule NO_ENTITY_REACHES_A_DOOR = noClasses()
            .that()
            .resideInAnyPackage("io.fourline.*.web..", "io.fourline.*.rest..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule ONLY_STORES_HOLD_AN_ENTITY_MANAGER = noClasses()
            .that()
            .resideOutsideOfPackage("io.fourline..store..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_DESKS_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("io.fourline.shared.time..", "io.fourline.launch..")
            .and()
            .doNotHaveFullyQualifiedName(HouseRules.WHERE_THERE_MAY_BE_NO_BEANS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule TIMERS_ARE_NOT_PERSISTENT =
            methods().that().areAnnotatedWith(Schedule.class).should(HouseRules.notBePersistent());

    @ArchTest
    static final ArchRule ENTITIES_HIDE_THEIR_FIELDS = fields().that()
            .areDeclaredInClassesThat(HouseRules.areEntities())
            .and()
            .areNotStatic()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_VERBS_AND_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("(get|set)[A-Z].*");

    @ArchTest
    static final ArchRule THE_PLATFORM_IS_JAKARTA = noClasses()
            .that()
            .resideInAPackage("io.fourline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.persistence..",
                    "javax.ejb..",
                    "javax.inject..",
                    "javax.enterprise..",
                    "javax.servlet..",
                    "javax.faces..",
                    "javax.ws..",
                    "javax.annotation..",
                    "javax.transaction..",
                    "javax.validation..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .that()
            .resideInAPackage("io.fourline..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Processor");

    @ArchTest
    static final ArchRule A_CLASS_IS_GIVEN_SIX_THINGS_AT_MOST =
            classes().that().resideInAPackage("io.fourline..").should(HouseRules.injectNoMoreThan(6));

    @ArchTest
    static final ArchRule A_SERVICE_HAS_TEN_VERBS_AT_MOST = classes()
            .that()
            .areAnnotatedWith(jakarta.ejb.Stateless.class)
            .should(HouseRules.haveNoMorePublicMethodsThan(10));
}
