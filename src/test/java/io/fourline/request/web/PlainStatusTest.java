package io.fourline.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.request.web.PlainStatus.Kind;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainStatusTest {

    private static final Wording WORDS = Words.strict().in(Locale.ENGLISH);
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final PlainTime TIME = new PlainTime(WORDS, new ReaderTime(WORDS, WARSAW, NOW), WARSAW);

    @Test
    void workIsToldWithTheClockOfTheReader() {
        assertThat(said(IncidentState.IN_PROGRESS, null, 3, "2026-11-23T09:40:00Z", true))
                .isEqualTo("With the experts since 10:40");
    }

    @Test
    void yesterdayIsAWordAndNoDate() {
        assertThat(said(IncidentState.RESOLVED, null, 1, "2026-11-21T23:30:00Z", true))
                .isEqualTo("Solved yesterday. Did that fix it?");
    }

    @Test
    void onlyWhoAskedIsAskedBack() {
        assertThat(said(IncidentState.WAITING, WaitingReason.REQUESTER, 2, "2026-11-23T09:40:00Z", true))
                .isEqualTo("We need an answer from you");
        assertThat(said(IncidentState.WAITING, WaitingReason.REQUESTER, 2, "2026-11-23T09:40:00Z", false))
                .isEqualTo("We need an answer from whoever asked");
        assertThat(said(IncidentState.RESOLVED, null, 1, "2026-11-20T09:41:00Z", false))
                .isEqualTo("Solved on 20 Nov, 10:41");
    }

    @ParameterizedTest
    @EnumSource(WaitingReason.class)
    void everyWaitHasItsWords(WaitingReason reason) {
        assertThat(said(IncidentState.WAITING, reason, 4, "2026-11-23T09:40:00Z", true))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(IncidentState.class)
    void everyStateHasItsWordsOnEveryLine(IncidentState state) {
        for (int line = 1; line <= 4; line++) {
            assertThat(said(state, WaitingReason.PARTS, line, "2025-11-23T09:40:00Z", true))
                    .isNotBlank();
        }
    }

    private static String said(IncidentState state, WaitingReason waiting, int line, String since, boolean own) {
        return PlainStatus.of(Kind.of(state, waiting), waiting, line, Instant.parse(since), own, WORDS, TIME)
                .sentence();
    }
}
