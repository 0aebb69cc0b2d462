package io.fourline.terms.web;

import io.fourline.shared.text.Wording;
import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.DurationText;
import io.fourline.terms.TermsProblem;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is typed about terms. */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PRIORITIES = 5;

    private String code;
    private String name;
    private String calendar;
    private String noticeCalendar;
    private boolean restartOnReopening;
    private List<String> handOn = new ArrayList<>();
    private final MatchForm match = new MatchForm();
    private final List<ClockForm> clocks = new ArrayList<>();
    private final List<WarningForm> warnings = new ArrayList<>();

    TermForm() {
        for (ClockKind kind : ClockKind.values()) {
            clocks.add(new ClockForm(kind, PRIORITIES));
        }
    }

    /** @param inForce the version it is compared with; {@code null} for none */
    void take(TermsPlan plan, TermsPlan inForce, DurationText spans) {
        name = plan.name();
        calendar = plan.calendar();
        noticeCalendar = plan.noticeCalendar();
        restartOnReopening = plan.restartOnReopening();
        handOn = plan.handOn().stream().sorted().map(String::valueOf).collect(Collectors.toList());
        match.take(plan.match());
        for (ClockForm clock : clocks) {
            clock.setCalendar(plan.calendars().get(clock.getKind()));
            clock.setPauses(new ArrayList<>(plan.pauses().getOrDefault(clock.getKind(), Set.of())));
            for (TargetCell cell : clock.getCells()) {
                Duration was = inForce == null ? null : inForce.target(clock.getKind(), cell.getPriority());
                cell.take(plan.target(clock.getKind(), cell.getPriority()), was, spans);
            }
        }
        warnings.clear();
        plan.warnings().forEach(warning -> warnings.add(WarningForm.of(warning)));
    }

    /** Reads the cells; those that cannot be understood say so. */
    void read(DurationText spans, Wording words) {
        cells().forEach(cell -> cell.read(spans, words));
    }

    void mark(List<TermsProblem> problems) {
        Set<String> fields = problems.stream()
                .filter(TermsProblem::isError)
                .map(TermsProblem::field)
                .collect(Collectors.toSet());
        cells().forEach(cell -> cell.mark(fields.contains(cell.getField())));
    }

    List<TargetCell> cells() {
        return clocks.stream().flatMap(clock -> clock.getCells().stream()).toList();
    }

    TermsPlan plan() {
        Map<ClockKind, String> own = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Set<String>> pauses = new EnumMap<>(ClockKind.class);
        for (ClockForm clock : clocks) {
            if (clock.getCalendar() != null) {
                own.put(clock.getKind(), clock.getCalendar());
            }
            if (!clock.getPauses().isEmpty()) {
                pauses.put(clock.getKind(), new HashSet<>(clock.getPauses()));
            }
            Map<Integer, Duration> row = new TreeMap<>();
            clock.getCells().stream()
                    .filter(cell -> cell.target() != null)
                    .forEach(cell -> row.put(cell.getPriority(), cell.target()));
            if (!row.isEmpty()) {
                targets.put(clock.getKind(), row);
            }
        }
        return new TermsPlan(
                name,
                match.match(),
                calendar,
                own,
                targets,
                pauses,
                warnings.stream().map(WarningForm::warning).toList(),
                handOn.stream().map(Integer::valueOf).collect(Collectors.toSet()),
                restartOnReopening,
                noticeCalendar);
    }

    void addWarning() {
        warnings.add(new WarningForm());
    }

    void remove(WarningForm warning) {
        warnings.remove(warning);
    }

    public MatchForm getMatch() {
        return match;
    }

    public List<ClockForm> getClocks() {
        return clocks;
    }

    public List<WarningForm> getWarnings() {
        return warnings;
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

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public String getNoticeCalendar() {
        return noticeCalendar;
    }

    public void setNoticeCalendar(String noticeCalendar) {
        this.noticeCalendar = noticeCalendar;
    }

    public boolean isRestartOnReopening() {
        return restartOnReopening;
    }

    public void setRestartOnReopening(boolean restartOnReopening) {
        this.restartOnReopening = restartOnReopening;
    }

    public List<String> getHandOn() {
        return handOn;
    }

    public void setHandOn(List<String> handOn) {
        this.handOn = handOn;
    }
}
