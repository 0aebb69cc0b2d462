package io.fourline.terms.web;

import io.fourline.identity.Directory;
import io.fourline.journal.web.FieldChange;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsDifference;
import io.fourline.terms.TermsInspection;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsRecord;
import io.fourline.terms.TermsVersion;
import io.fourline.terms.TermsWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What happened to terms, and in what their versions differ, in words. */
@Named
@RequestScoped
public class TermHistory {

    /** No words begin with it, so that the names of facts come as they are and are put into words here. */
    private static final String UNNAMED = "terms.fact";

    private static final String DRAFT = "draft";

    @Inject
    TermsReading reading;

    @Inject
    TermsInspection inspection;

    @Inject
    TermsNames names;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    private String from;
    private String to;

    public List<HistoryRow> rows(String code) {
        TermsWords words = words(reading.terms(code).plan());
        return histories.of("terms:" + code, UNNAMED, directory::displayName).stream()
                .map(row -> new HistoryRow(
                        row.at(),
                        row.who(),
                        row.act(),
                        row.changes().stream()
                                .map(one -> change(words, one.field(), one.old(), one.now()))
                                .toList(),
                        row.reason()))
                .toList();
    }

    /** In what the chosen versions differ; the draft, or the latest, against the one before where none are chosen. */
    public List<FieldChange> differences(TermsRecord terms) {
        TermsPlan after = plan(terms, getTo(terms));
        TermsPlan before = plan(terms, getFrom(terms));
        TermsWords words = words(after);
        return TermsDifference.between(before, after).stream()
                .map(one -> change(words, one.field(), one.before(), one.after()))
                .toList();
    }

    /** What the draft changes in the version it is to follow. */
    public List<FieldChange> changes(TermsRecord terms, TermsPlan typed) {
        TermsWords words = words(typed);
        return terms.latest()
                .map(latest -> TermsDifference.between(latest.plan(), typed).stream()
                        .map(one -> change(words, one.field(), one.before(), one.after()))
                        .toList())
                .orElse(List.of());
    }

    private FieldChange change(TermsWords words, String field, String old, String now) {
        return new FieldChange(
                words.label(field),
                words.value(field, names.ofFact(field, old)),
                words.value(field, names.ofFact(field, now)));
    }

    private TermsWords words(TermsPlan plan) {
        return new TermsWords(Words.loaded().in(reader.locale()), inspection.dayLength(plan.calendar()));
    }

    private static TermsPlan plan(TermsRecord terms, String label) {
        return terms.version(label).map(TermsVersion::plan).orElseGet(terms::plan);
    }

    public String getTo(TermsRecord terms) {
        if (to != null) {
            return to;
        }
        return terms.draft() != null ? DRAFT : terms.versions().get(0).label();
    }

    public String getFrom(TermsRecord terms) {
        if (from != null) {
            return from;
        }
        boolean earlier = terms.draft() == null && terms.versions().size() > 1;
        return terms.versions().get(earlier ? 1 : 0).label();
    }

    public String person(String account) {
        return directory.displayName(account);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
