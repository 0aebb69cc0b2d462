package io.fourline.escalation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An escalation chain: one to four lines, each with its team and its checklist, and the rules for skipping a line. */
@Entity
public class Chain {

    @Id
    private String code;

    private String name;

    @Column(name = "desk_default")
    private boolean deskDefault;

    @Column(name = "skip_priority")
    private int skipPriority;

    @Column(name = "skip_major")
    private boolean skipMajor;

    @Column(name = "shows_requester")
    private boolean showsRequester;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "chain_line", joinColumns = @JoinColumn(name = "chain"))
    private List<ChainLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "chain_checklist_item", joinColumns = @JoinColumn(name = "chain"))
    private List<ChecklistItem> checklist = new ArrayList<>();

    @Version
    private int version;

    protected Chain() {}

    public Chain(String code, String name) {
        this.code = code;
        this.name = name;
        this.skipPriority = 1;
        this.skipMajor = true;
        this.active = true;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void beDefault(boolean isDefault) {
        this.deskDefault = isDefault;
    }

    public void offer(boolean offered) {
        this.active = offered;
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

    public String code() {
        return code;
    }

    public String name() {
        return name;
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

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
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
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("default", deskDefault);
        facts.put("skipPriority", skipPriority);
        facts.put("skipMajor", skipMajor);
        facts.put("showsRequester", showsRequester);
        facts.put("active", active);
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
