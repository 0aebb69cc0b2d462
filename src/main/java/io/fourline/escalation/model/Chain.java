package io.fourline.escalation.model;

import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An escalation chain: one to four lines, each with its team and its checklist, and the rules for skipping a line. */
@Entity
public class Chain extends RegisterEntry {

    @Column(name = "desk_default")
    private boolean deskDefault;

    @Column(name = "skip_priority")
    private int skipPriority;

    @Column(name = "skip_major")
    private boolean skipMajor;

    @Column(name = "shows_requester")
    private boolean showsRequester;

    @ElementCollection
    @CollectionTable(name = "chain_line", joinColumns = @JoinColumn(name = "chain"))
    private List<ChainLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "chain_checklist_item", joinColumns = @JoinColumn(name = "chain"))
    private List<ChecklistItem> checklist = new ArrayList<>();

    protected Chain() {}

    public Chain(String code, String name) {
        super(code, name);
        this.skipPriority = 1;
        this.skipMajor = true;
    }

    public void beDefault(boolean isDefault) {
        this.deskDefault = isDefault;
    }

    /**
     * Sets when a line may be skipped without a team lead, and what a supplier is told.
     *
     * @param priority the least urgent priority that may skip a line, 0 for none
     */
    public void rule(int priority, boolean major, boolean requesterShown) {
        this.skipPriority = priority;
        this.skipMajor = major;
        this.showsRequester = requesterShown;
    }

    public void staff(List<ChainLine> newLines) {
        lines.clear();
        lines.addAll(newLines);
    }

    public void ask(List<ChecklistItem> newItems) {
        checklist.clear();
        checklist.addAll(newItems);
    }

    public boolean deskDefault() {
        return deskDefault;
    }

    public int skipPriority() {
        return skipPriority;
    }

    public boolean skipMajor() {
        return skipMajor;
    }

    public boolean showsRequester() {
        return showsRequester;
    }

    /** The lines, lowest first. */
    public List<ChainLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(ChainLine::line)).toList();
    }

    /** What a line must have found out before it hands on, in the order it is asked. */
    public List<ChecklistItem> checklist(int line) {
        return checklist.stream()
                .filter(item -> item.line() == line)
                .sorted(Comparator.comparingInt(ChecklistItem::position))
                .toList();
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = entryFacts();
        facts.put("default", deskDefault);
        facts.put("skipPriority", skipPriority);
        facts.put("skipMajor", skipMajor);
        facts.put("showsRequester", showsRequester);
        facts.put("lines", lines().stream().map(this::lineFacts).toList());
        return facts;
    }

    private Map<String, Object> lineFacts(ChainLine line) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("line", line.line());
        facts.put("lineName", line.name());
        facts.put("team", line.team());
        facts.put(
                "checklist",
                checklist(line.line()).stream().map(ChecklistItem::facts).toList());
        return facts;
    }
}
