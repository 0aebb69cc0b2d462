package io.fourline.terms;

import io.fourline.identity.Acting;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.time.Instants;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.model.PublishedTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How a draft becomes a version: refused while its check finds errors, labelled by the year at the desk. */
@ApplicationScoped
class TermsPublication {

    @Inject
    TermsInspection inspection;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    /** @throws RuleViolated with every error, in the caller's words */
    void refuseWhileWrong(String code, TermsPlan plan) {
        Wording words = Words.loaded().in(Locale.forLanguageTag(acting.caller().language()));
        TermsWords texts = new TermsWords(words, inspection.dayLength(plan.calendar()));
        List<Reason> reasons = inspection.problemsNow(code, plan).stream()
                .filter(TermsProblem::isError)
                .map(problem -> Reason.at(problem.field(), "termsCheck", texts.title(problem), texts.text(problem)))
                .toList();
        if (!reasons.isEmpty()) {
            throw new RuleViolated(reasons);
        }
    }

    /** @param earlier latest first; the new one is later than all of them even if the clock went back */
    PublishedTerms version(String code, List<PublishedTerms> earlier, TermsPlan plan, String reason) {
        PublishedTerms last = earlier.isEmpty() ? null : earlier.get(0);
        Instant at = Instants.after(last == null ? null : last.publishedAt(), acting.now());
        return new PublishedTerms(
                code,
                PublishedTerms.nextLabel(earlier, at.atZone(settings.zone()).getYear()),
                last == null ? 1 : last.position() + 1,
                TermsFacts.json(plan),
                at,
                acting.caller().name(),
                reason);
    }
}
