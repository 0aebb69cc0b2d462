package io.fourline.cmdb.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.ItemRecord;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of an item in words: codes by their names, and days with how near they are. */
@Named
@RequestScoped
public class ItemFactsView {

    private static final int SOON = 60;

    @Inject
    ItemView itemView;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /** A field with its value in words. */
    public record Fact(String field, String value) {}

    /** The last day of something, and whether that is {@code over}, {@code soon} or {@code later}. */
    public record LastDay(String field, LocalDate day, String text, String near) {}

    /** What is known, in order; fields that are empty are left out. */
    public List<Fact> getFacts() {
        ItemRecord item = itemView.getRecord();
        return Stream.of(
                        new Fact("service", named(item.service(), catalog::serviceName)),
                        new Fact("owner", named(item.owner(), directory::displayName)),
                        new Fact("team", named(item.team(), directory::teamName)),
                        new Fact("organisation", named(item.organisation(), this::organisationName)),
                        new Fact("location", item.location()),
                        new Fact("supplier", item.supplier()),
                        new Fact("serial", item.serial()))
                .filter(fact -> fact.value() != null)
                .toList();
    }

    public List<LastDay> getDays() {
        ItemRecord item = itemView.getRecord();
        return Stream.of(lastDay("warrantyUntil", item.warrantyUntil()), lastDay("contractUntil", item.contractUntil()))
                .filter(Objects::nonNull)
                .toList();
    }

    private LastDay lastDay(String field, LocalDate day) {
        Locale language = Locale.forLanguageTag(acting.caller().language());
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
        return day == null ? null : new LastDay(field, day, day.format(form), nearness(day));
    }

    private String nearness(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(acting.now(), acting.caller().zone());
        if (day.isBefore(today)) {
            return "over";
        }
        return day.isAfter(today.plusDays(SOON)) ? "later" : "soon";
    }

    private String organisationName(String code) {
        return directory
                .organisation(code)
                .map(Directory.OrganisationEntry::name)
                .orElse(code);
    }

    private static String named(String code, UnaryOperator<String> name) {
        return code == null ? null : name.apply(code);
    }
}
