package io.fourline.shared.rest.openapi;

import io.fourline.shared.rest.DeskApplication;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that describes the interface to people, from the same document that programs get. */
@Named
@ApplicationScoped
public class ApiView {

    /** Calls on one kind of thing. */
    public record Section(String name, List<CallText> calls) {}

    @Inject
    Interface described;

    private List<Section> sections;

    @PostConstruct
    void read() {
        sections = sections(described.document());
    }

    public List<Section> sections() {
        return sections;
    }

    /** The address before every path. */
    public String base() {
        return DeskApplication.BASE;
    }

    static List<Section> sections(Map<String, Object> document) {
        SchemaText schemas = new SchemaText(document);
        Map<String, List<CallText>> byTag = new TreeMap<>();
        SchemaText.map(document, "paths").forEach((path, item) -> SchemaText.asMap(item)
                .forEach((method, call) -> byTag.computeIfAbsent(tag(SchemaText.asMap(call)), any -> new ArrayList<>())
                        .add(CallText.of(method, path, SchemaText.asMap(call), schemas))));
        return byTag.entrySet().stream()
                .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
                .toList();
    }

    private static String tag(Map<String, Object> call) {
        return (String) ((List<?>) call.get("tags")).get(0);
    }
}
