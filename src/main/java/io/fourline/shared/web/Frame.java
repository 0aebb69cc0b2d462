package io.fourline.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The frame around the desk's pages, put together from what each module adds to it. */
@Named
@RequestScoped
public class Frame {

    private static final int TABS = 4;

    @Inject
    Instance<FramePart> parts;

    private List<FramePart> inOrder;
    private List<FramePart.Group> groups;

    @PostConstruct
    void gather() {
        inOrder =
                parts.stream().sorted(Comparator.comparingInt(FramePart::place)).toList();
        groups = together(inOrder.stream().flatMap(part -> part.groups().stream()));
    }

    /** Modules that name the same group share it, where the first of them put it. */
    private static List<FramePart.Group> together(Stream<FramePart.Group> given) {
        Map<String, List<FramePart.Item>> byTitle = new LinkedHashMap<>();
        given.forEach(group ->
                byTitle.computeIfAbsent(group.title(), any -> new ArrayList<>()).addAll(group.items()));
        List<FramePart.Group> groups = new ArrayList<>();
        byTitle.forEach((title, items) -> groups.add(new FramePart.Group(title, items)));
        return groups;
    }

    public List<FramePart.Group> getGroups() {
        return groups;
    }

    /** The first few places, for the bar at the bottom of a phone. */
    public List<FramePart.Item> getTabs() {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .limit(TABS)
                .toList();
    }

    public String getRaise() {
        return raise() == null ? null : raise().href();
    }

    public String getRaiseLabel() {
        return raise() == null ? null : raise().label();
    }

    public int getNotices() {
        return inOrder.stream().mapToInt(FramePart::notices).sum();
    }

    private FramePart.Item raise() {
        return inOrder.stream()
                .map(FramePart::raise)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
