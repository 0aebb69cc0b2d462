package io.fourline.terms.rest;

import io.fourline.shared.rest.json.Omittable;
import io.fourline.terms.TermsDifference;
import io.fourline.terms.TermsProblem;
import io.fourline.terms.TermsRecord;
import io.fourline.terms.TermsVersion;
import io.fourline.terms.TermsWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Terms as callers get them.
 *
 * @param draft what is being worked on
 * @param draftBase label of the version the draft began from
 * @param versions the published ones, latest first
 */
public record TermsAnswer(
        String code,
        String name,
        boolean active,
        @Omittable TermsBody draft,
        @Omittable String draftBase,
        List<VersionRow> versions,
        int version) {

    /** A published version in the list of its terms. */
    public record VersionRow(String label, Instant publishedAt, String publishedBy, String reason) {}

    /** A published version in full. */
    public record VersionAnswer(
            String code, String label, Instant publishedAt, String publishedBy, String reason, TermsBody content) {

        static VersionAnswer of(TermsVersion version) {
            return new VersionAnswer(
                    version.code(),
                    version.label(),
                    version.publishedAt(),
                    version.publishedBy(),
                    version.reason(),
                    TermsBody.of(version.plan()));
        }
    }

    /** What the consistency check found. */
    public record CheckAnswer(boolean publishable, List<ProblemAnswer> problems) {

        static CheckAnswer of(List<TermsProblem> problems, TermsWords words) {
            return new CheckAnswer(
                    problems.stream().noneMatch(TermsProblem::isError),
                    problems.stream()
                            .map(problem -> new ProblemAnswer(
                                    problem.severity(),
                                    problem.code(),
                                    problem.field(),
                                    words.title(problem),
                                    words.text(problem)))
                            .toList());
        }
    }

    /** One finding of the check; errors stand against publishing. */
    public record ProblemAnswer(
            TermsProblem.Severity severity,
            String code,
            @Omittable String field,
            String title,
            String text) {}

    /** In what two versions differ, fact by fact. */
    public record DifferencesAnswer(String label, String with, List<TermsDifference> differences) {}

    /**
     * The terms a ticket would get.
     *
     * @param terms code and label; {@code null} where none fit
     * @param calendars codes of its calendars with their labels
     * @param nextBest code and label of the terms it would get else
     */
    public record SelectionAnswer(
            @Omittable String terms,
            @Omittable String name,
            Map<String, String> calendars,
            List<String> matchedBy,
            @Omittable String nextBest,
            String explanation) {}

    static TermsAnswer of(TermsRecord terms) {
        return new TermsAnswer(
                terms.code(),
                terms.name(),
                terms.active(),
                terms.draft() == null ? null : TermsBody.of(terms.draft()),
                terms.draftBase(),
                terms.versions().stream()
                        .map(version -> new VersionRow(
                                version.label(), version.publishedAt(), version.publishedBy(), version.reason()))
                        .toList(),
                terms.version());
    }
}
