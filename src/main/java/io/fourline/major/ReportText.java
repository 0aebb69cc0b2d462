package io.fourline.major;

import io.fourline.major.ChildrenRecord.Count;
import io.fourline.major.MajorReport.Moment;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A report in words, the same on the page and on paper. */
public final class ReportText {

    private final Wording words;
    private final ReaderTime time;
    private final ReportNames names;

    public ReportText(Wording words, ReaderTime time, ReportNames names) {
        this.words = words;
        this.time = time;
        this.names = names;
    }

    /** A fact with its name. */
    public record Fact(String name, String value) {}

    /** A step in words: {@code text} is what was said or why. */
    public record Line(Instant at, String when, String who, String what, String text) {}

    String word(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    String when(Instant instant) {
        return time.exact(instant);
    }

    /** What the report begins with. */
    public List<Fact> facts(MajorReport report) {
        MajorRecord major = report.major();
        List<Fact> facts = new ArrayList<>();
        add(facts, "began", time.exact(report.began()));
        add(facts, "declared", time.exact(major.declaredAt()));
        add(facts, "untilDeclared", words.duration(report.untilDeclared()));
        add(facts, "resolved", time.exact(report.resolvedAt()));
        add(facts, "ended", time.exact(major.endedAt()));
        add(facts, report.resolvedAt() == null ? "lasts" : "lasted", words.duration(report.lasted()));
        add(facts, "manager", names.person(major.manager()));
        add(facts, "communicationsLead", names.person(major.communicationsLead()));
        add(facts, "technicalLead", names.person(major.technicalLead()));
        add(facts, "scribe", names.person(major.scribe()));
        add(facts, "services", joined(major.services(), names::service));
        add(facts, "configurationItems", joined(major.configurationItems(), names::item));
        add(
                facts,
                "organisations",
                major.organisations().isEmpty()
                        ? words.of("major.everybody")
                        : joined(major.organisations(), names::organisation));
        add(facts, "children", words.of("major.children.count", report.children(), report.openChildren()));
        add(facts, "byService", counted(report.childrenByService(), names::service));
        add(facts, "byOrganisation", counted(report.childrenByOrganisation(), names::organisation));
        add(facts, "promises", words.of("major.report.promises.broken", report.promisesBroken()));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.of("major.report." + key), value));
        }
    }

    private static String joined(List<String> codes, UnaryOperator<String> name) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    private String counted(List<Count> counts, UnaryOperator<String> name) {
        return counts.stream()
                .map(count -> words.of(
                        "major.children.of",
                        count.code() == null ? words.of("major.children.none") : name.apply(count.code()),
                        count.all()))
                .collect(Collectors.joining(", "));
    }

    /** What happened, oldest first. */
    public List<Line> timeline(MajorReport report) {
        return report.timeline().stream().map(this::line).toList();
    }

    private Line line(Moment moment) {
        return new Line(
                moment.at(),
                time.exact(moment.at()),
                names.isSystem(moment.actor()) ? words.of("history.system") : names.person(moment.actor()),
                words.of(
                        "major.did." + moment.act() + (moment.act().equals("settle") ? "." + moment.to() : ""),
                        to(moment),
                        moment.count() == null ? 0 : moment.count()),
                moment.text());
    }

    private String to(Moment moment) {
        if (moment.to() == null) {
            return "";
        }
        return switch (moment.act()) {
            case "escalate", "handback" -> names.team(moment.to());
            case "assign", "declareMajor", "appoint" ->
                joined(Arrays.asList(moment.to().split(", ")), names::person);
            case "wait" -> words.of("waiting." + moment.to());
            case "post", "note" -> phase(Phase.valueOf(moment.to()));
            default -> moment.to();
        };
    }

    String phase(Phase phase) {
        return words.of("major.phase." + phase);
    }

    /** What the incident's clocks have come to. */
    public List<Fact> clocks(MajorReport report) {
        return report.clocks().stream()
                .map(clock -> new Fact(words.of("clock.kind." + clock.kind()), clock(clock)))
                .toList();
    }

    private String clock(ClockRecord clock) {
        String key = clock.breachedAt() == null ? "major.report.clock" : "major.report.clock.breached";
        return words.of(
                key,
                words.duration(clock.elapsed()),
                words.duration(clock.target()),
                words.duration(clock.paused() == null ? Duration.ZERO : clock.paused()),
                time.exact(clock.breachedAt()));
    }

    /** Who was told what when: the public words in order. */
    public List<Line> told(MajorReport report) {
        return report.updates().stream()
                .filter(UpdateRecord::isPublic)
                .map(update -> new Line(
                        update.at(),
                        time.exact(update.at()),
                        names.person(update.author()),
                        words.of("major.report.told", phase(update.phase()), update.told()),
                        update.nextUpdateAt() == null
                                ? words.of("major.report.nothingPromised")
                                : words.of("major.report.promised", time.exact(update.nextUpdateAt()))))
                .toList();
    }
}
