package io.fourline.terms.web;

import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsInspection;
import io.fourline.terms.TermsMatch;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsRecord;
import io.fourline.terms.TermsVersion;
import io.fourline.terms.TermsWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** All terms with what they ask for and what is in force. */
@Named
@RequestScoped
public class TermsView {

    /** Terms in the list; {@code latest} is {@code null} before the first publication. */
    public record Row(String code, String name, boolean active, boolean drafted, TermsVersion latest, String match) {}

    @Inject
    TermsReading reading;

    @Inject
    TermsNames names;

    @Inject
    TermsInspection inspection;

    @Inject
    Reader reader;

    private List<Row> rows;

    public void read() {
        rows = reading.list().stream().map(this::row).toList();
    }

    private Row row(TermsRecord terms) {
        return new Row(
                terms.code(),
                terms.name(),
                terms.active(),
                terms.draft() != null,
                terms.latest().orElse(null),
                match(terms.plan()));
    }

    private String match(TermsPlan plan) {
        TermsWords words = new TermsWords(Words.loaded().in(reader.locale()), inspection.dayLength(plan.calendar()));
        String asked = TermsMatch.named(plan.match()).stream()
                .map(criterion -> words.label("match." + criterion) + ": "
                        + words.value(
                                "match." + criterion,
                                names.named(
                                        criterion,
                                        TermsMatch.value(plan.match(), criterion)
                                                .toString())))
                .collect(Collectors.joining(" · "));
        return asked.isEmpty() ? Words.loaded().in(reader.locale()).of("terms.matchAny") : asked;
    }

    public List<Row> getRows() {
        return rows;
    }
}
