package io.fourline.terms.web;

import io.fourline.identity.Acting;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.web.ClockShown;
import io.fourline.terms.TicketExplanation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clocks beside a problem or a change; the page names the number. */
@Named
@RequestScoped
public class TicketClocksView {

    @Inject
    TicketExplanation tickets;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private final Map<String, List<ClockRecord>> read = new HashMap<>();

    /** All of them; none where no terms are for the ticket. */
    public List<ClockShown> of(String number) {
        return readings(number).stream()
                .map(clock -> ClockShown.of(clock, words(), time()))
                .toList();
    }

    /** The one that matters most now, {@code null} for none. */
    public ClockShown next(String number) {
        return ClockShown.next(readings(number), words(), time()).orElse(null);
    }

    private List<ClockRecord> readings(String number) {
        return read.computeIfAbsent(number, tickets::clocks);
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }

    private ReaderTime time() {
        return new ReaderTime(words(), reader.zone(), acting.now());
    }
}
