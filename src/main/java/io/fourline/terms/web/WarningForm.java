package io.fourline.terms.web;

import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.Told;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is typed about one threshold. */
public class WarningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer percent;
    private List<String> clocks = new ArrayList<>();
    private List<String> told = new ArrayList<>();
    private boolean atAnyHour;

    static WarningForm of(TermsPlan.Warning warning) {
        WarningForm form = new WarningForm();
        form.percent = warning.percent();
        form.clocks = warning.clocks().stream().sorted().map(Enum::name).collect(Collectors.toList());
        form.told = warning.told().stream().sorted().map(Enum::name).collect(Collectors.toList());
        form.atAnyHour = warning.atAnyHour();
        return form;
    }

    TermsPlan.Warning warning() {
        return new TermsPlan.Warning(
                clocks.stream().map(ClockKind::valueOf).collect(Collectors.toSet()),
                percent == null ? 0 : percent,
                told.stream().map(Told::valueOf).collect(Collectors.toSet()),
                atAnyHour);
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public List<String> getClocks() {
        return clocks;
    }

    public void setClocks(List<String> clocks) {
        this.clocks = clocks;
    }

    public List<String> getTold() {
        return told;
    }

    public void setTold(List<String> told) {
        this.told = told;
    }

    public boolean isAtAnyHour() {
        return atAnyHour;
    }

    public void setAtAnyHour(boolean atAnyHour) {
        this.atAnyHour = atAnyHour;
    }
}
