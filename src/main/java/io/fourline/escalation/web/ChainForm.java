package io.fourline.escalation.web;

import io.fourline.escalation.ChainDraft;
import io.fourline.escalation.ChainPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is typed about a chain. */
public class ChainForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 4;

    private String code;
    private String name;
    private boolean deskDefault;
    private Integer skipPriority = 1;
    private boolean skipMajor = true;
    private boolean showsRequester;
    private boolean active = true;
    private final List<LineForm> lines = new ArrayList<>();

    void take(ChainPlan plan) {
        code = plan.code();
        name = plan.name();
        deskDefault = plan.isDefault();
        skipPriority = plan.skipPriority();
        skipMajor = plan.skipMajor();
        showsRequester = plan.showsRequester();
        active = plan.active();
        lines.clear();
        plan.lines().forEach(line -> lines.add(LineForm.of(line)));
    }

    ChainDraft draft(Integer version) {
        return new ChainDraft(
                code,
                name,
                deskDefault,
                skipPriority,
                skipMajor,
                showsRequester,
                active,
                lines.stream().map(LineForm::draft).toList(),
                version);
    }

    void add(int line, String lineName) {
        lines.add(new LineForm(line, lineName));
        lines.sort(Comparator.comparingInt(LineForm::getLine));
    }

    void remove(LineForm line) {
        lines.remove(line);
    }

    /** Numbers of the lines that this chain does without. */
    public List<Integer> getFreeLines() {
        return IntStream.rangeClosed(1, LINES)
                .filter(number -> lines.stream().noneMatch(line -> line.getLine() == number))
                .boxed()
                .toList();
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isDeskDefault() {
        return deskDefault;
    }

    public void setDeskDefault(boolean deskDefault) {
        this.deskDefault = deskDefault;
    }

    public Integer getSkipPriority() {
        return skipPriority;
    }

    public void setSkipPriority(Integer skipPriority) {
        this.skipPriority = skipPriority;
    }

    public boolean isSkipMajor() {
        return skipMajor;
    }

    public void setSkipMajor(boolean skipMajor) {
        this.skipMajor = skipMajor;
    }

    public boolean isShowsRequester() {
        return showsRequester;
    }

    public void setShowsRequester(boolean showsRequester) {
        this.showsRequester = showsRequester;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
