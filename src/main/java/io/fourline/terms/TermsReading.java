package io.fourline.terms;

import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import io.fourline.terms.store.TermsRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terms as the desk's people look at them: drafts, versions and how they differ, retired terms too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TermsReading {

    @Inject
    TermsRepository repository;

    @Inject
    TermsInspection inspection;

    @Inject
    Acting acting;

    /** All of them, by name. */
    public List<TermsRecord> list() {
        requireDesk();
        Map<String, List<PublishedTerms>> versions =
                repository.versions().stream().collect(Collectors.groupingBy(PublishedTerms::code));
        return repository.all().stream()
                .map(terms -> record(terms, versions.getOrDefault(terms.code(), List.of())))
                .toList();
    }

    public TermsRecord terms(String code) {
        requireDesk();
        return repository
                .terms(code)
                .map(terms -> record(terms, repository.versions(code)))
                .orElseThrow(() -> new NotFound("terms", code));
    }

    public TermsVersion version(String code, String label) {
        return terms(code).version(label).orElseThrow(() -> new NotFound("terms version", code + '@' + label));
    }

    /** In what a version differs from another one of the same terms, which stands for the earlier one. */
    public List<TermsDifference> differences(String code, String label, String with) {
        return TermsDifference.between(
                version(code, with).plan(), version(code, label).plan());
    }

    /** What stands against the draft, or against the latest version where there is none. */
    public List<TermsProblem> check(String code) {
        return inspection.problems(code, terms(code).plan());
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }

    /** @param versions latest first */
    static TermsRecord record(Terms terms, List<PublishedTerms> versions) {
        return new TermsRecord(
                terms.code(),
                terms.name(),
                terms.draft().map(TermsFacts::readJson).orElse(null),
                terms.draftBase(),
                terms.active(),
                versions.stream()
                        .map(version -> TermsSelection.version(version, TermsFacts::readJson))
                        .toList(),
                terms.version());
    }
}
