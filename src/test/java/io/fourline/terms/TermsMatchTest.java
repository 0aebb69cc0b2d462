package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Words;
import io.fourline.sla.Measured;
import io.fourline.sla.Pin;
import io.fourline.terms.TermsSelection.Chosen;
import io.fourline.terms.TermsSelection.Considered;
import io.fourline.terms.TermsSelection.Criteria;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsMatchTest {

    private static final Criteria TICKET = new Criteria("RETAIL", "TELEPHONY", "VOICE", 1, true);

    @ParameterizedTest
    @CsvSource({
        "match.service, TELEPHONY, name, Any, FIRST",
        "name, Any, match.priority, 1, SECOND",
        "match.service, ERP, name, Any, SECOND",
        "match.organisation, RETAIL, match.vip, true, SECOND",
        "match.organisation, RETAIL, match.service, TELEPHONY, FIRST",
        "match.category, VOICE, match.service, TELEPHONY, SECOND",
        "match.category, VOICE, match.priority, 1, FIRST",
        "match.service, TELEPHONY, match.service, TELEPHONY, FIRST",
        "match.vip, false, name, Any, SECOND"
    })
    void theMostSpecificWins(String first, String asked, String second, String alsoAsked, String winner) {
        List<TermsVersion> ranked = TermsMatch.ranked(
                List.of(TermsFixture.version("SECOND", second, alsoAsked), TermsFixture.version("FIRST", first, asked)),
                TICKET);

        assertThat(ranked.get(0).code()).isEqualTo(winner);
    }

    @Test
    void moreCriteriaWinOverWeightierOnes() {
        List<TermsVersion> ranked = TermsMatch.ranked(
                List.of(
                        TermsFixture.version("VIP", "match.vip", "true"),
                        TermsFixture.version("BOTH", "match.category", "VOICE", "match.priority", "1")),
                TICKET);

        assertThat(ranked).extracting(TermsVersion::code).containsExactly("BOTH", "VIP");
    }

    @Test
    void termsForProblemsAreForNoIncident() {
        List<TermsVersion> versions =
                List.of(TermsFixture.version("ALL"), TermsFixture.version("PROBLEMS", "match.tickets", "PROBLEM"));
        Criteria problem = new Criteria(Measured.PROBLEM, null, "TELEPHONY", null, 1, false);

        assertThat(TermsMatch.ranked(versions, TICKET))
                .extracting(TermsVersion::code)
                .containsExactly("ALL");
        assertThat(TermsMatch.ranked(versions, problem))
                .extracting(TermsVersion::code)
                .containsExactly("PROBLEMS");
    }

    @Test
    void aTicketGetsTheVersionThatWasInForceWhenItWasOpened() {
        TermsVersion first = new TermsVersion("GOLD", "2026.1", TermsFixture.plan(), at(0), "admin", "New");
        TermsVersion second = new TermsVersion("GOLD", "2026.2", TermsFixture.plan(), at(10), "admin", "Better");
        OfferedTerms terms = new OfferedTerms(at(20), List.of(second, first));

        assertThat(terms.inForce(at(0).minusNanos(1_000))).isEmpty();
        assertThat(terms.inForce(at(0))).contains(first);
        assertThat(terms.inForce(at(10).minusNanos(1_000))).contains(first);
        assertThat(terms.inForce(at(10))).contains(second);
        assertThat(terms.inForce(at(20))).isEmpty();
    }

    @Test
    void theChoiceIsExplained() {
        Chosen chosen = new Chosen(
                new Pin("GOLD@2026.1", Map.of()),
                "Gold",
                3,
                3,
                List.of("organisation", "service", "priority"),
                new Considered("STANDARD@2026.1", "Standard", 1));
        String why = new TermsWords(Words.strict().in(Locale.ENGLISH), 0)
                .why(
                        chosen,
                        TICKET,
                        (criterion, code) -> code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT));

        assertThat(why)
                .isEqualTo(
                        "customer Retail, service Telephony, priority 1 (3 of 3 match; next best “Standard” 1 of 3)");
    }

    private static Instant at(int days) {
        return TermsFixture.NOW.plus(Duration.ofDays(days));
    }
}
