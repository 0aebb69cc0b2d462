package io.fourline.cmdb.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.ItemRecord;
import io.fourline.identity.Directory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of an item in words: codes by their names, and days with how near they are. */
@Named
@RequestScoped
public class ItemFactsView {

    @Inject
    ItemView itemView;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    ItemDays days;

    /** A field with its value in words. */
    public record Fact(String field, String value) {}

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

    /** Until when warranty and contract run, as far as they are known. */
    public List<ItemDays.Day> getDays() {
        return days.of(itemView.getRecord());
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
