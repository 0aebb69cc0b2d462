package io.fourline.incident.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The journaled facts of an incident as people read them: fields by their names, codes by what they mean. */
@Named
@RequestScoped
public class FactWords {

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    /** What a field is called. */
    public String field(String field) {
        return words().of("incident.field." + field);
    }

    /** A field's value; empty for none. */
    public String value(String field, Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return switch (field) {
            case "service" -> catalog.serviceName(text);
            case "category" -> catalog.category(text).map(Catalog.Named::name).orElse(text);
            case "configurationItem" -> items.name(text);
            case "requester", "assignee", "majorManager" -> directory.displayName(text);
            case "team", "resolvingTeam" -> directory.teamName(text);
            case "impact", "urgency", "channel", "resolutionCode", "state" -> words().of(key(field, text));
            case "waitingFor" -> words().of("waiting." + text);
            case "major", "priorityOverridden" -> words().of("incident.truth." + text);
            default -> text;
        };
    }

    private static String key(String field, String value) {
        return (field.equals("resolutionCode") ? "resolution" : field) + "." + value;
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
