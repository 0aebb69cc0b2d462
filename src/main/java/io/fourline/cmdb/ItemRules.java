package io.fourline.cmdb;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an item's fields must keep, whether they are typed, sent or imported. */
@ApplicationScoped
public class ItemRules {

    /** Words that stand in the interface where codes stand. */
    private static final Set<String> RESERVED = Set.of("imports", "cycles");

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTES = 5_000;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    /** The code as it is kept. */
    public String code(Checks checks, String code) {
        String kept = checks.code("code", code, CodeRule.ITEM);
        checks.that(kept == null || !RESERVED.contains(kept), "code", "reservedCode", kept);
        return kept;
    }

    /**
     * The fields as they are kept; what stands against them is noted.
     *
     * @param present what stood there before, which may stay even where it could not be chosen anew; {@code null} for a
     *     new item
     */
    public ItemFields fields(Checks checks, ItemFields given, ItemFields present) {
        String name = checks.text("name", given.name(), TextRule.NAME);
        checks.required("type", given.type());
        checks.required("status", given.status());
        ItemFields kept = new ItemFields(
                name,
                given.type(),
                given.status(),
                code(checks, "service", given.service()),
                code(checks, "owner", given.owner()),
                code(checks, "team", given.team()),
                code(checks, "organisation", given.organisation()),
                text(checks, "location", given.location(), LONGEST),
                text(checks, "supplier", given.supplier(), LONGEST),
                text(checks, "serial", given.serial(), LONGEST),
                day(checks, "warrantyUntil", given.warrantyUntil()),
                day(checks, "contractUntil", given.contractUntil()),
                text(checks, "notes", given.notes(), LONGEST_NOTES));
        checkRegisters(checks, kept, present == null ? ItemFields.named(null, null) : present);
        return kept;
    }

    private void checkRegisters(Checks checks, ItemFields kept, ItemFields present) {
        known(checks, "service", kept.service(), present.service(), catalog.service(kept.service()));
        known(
                checks,
                "owner",
                kept.owner(),
                present.owner(),
                directory.person(kept.owner()).filter(Directory.Person::active));
        known(
                checks,
                "team",
                kept.team(),
                present.team(),
                directory.team(kept.team()).filter(Directory.TeamEntry::active));
        known(
                checks,
                "organisation",
                kept.organisation(),
                present.organisation(),
                directory.organisation(kept.organisation()).filter(Directory.OrganisationEntry::active));
    }

    private static void known(Checks checks, String field, String code, String present, Optional<?> found) {
        checks.that(code == null || Objects.equals(code, present) || found.isPresent(), field, "unknown", code);
    }

    /** No warranty is older than what it is for, and none is for ever: another year is a slip of the hand. */
    private static LocalDate day(Checks checks, String field, LocalDate day) {
        boolean likely = day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        checks.that(likely, field, "unlikelyYear", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        return likely ? day : null;
    }

    /** Nothing where it is none: asked for a NUL, a database refuses to answer at all. */
    private static String code(Checks checks, String field, String given) {
        String kept = text(checks, field, given, LONGEST);
        return kept == null || TextRule.NAME.refusal(field, kept).isPresent() ? null : kept;
    }

    private static String text(Checks checks, String field, String text, int most) {
        return orNone(checks.optionalText(field, text, most));
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
