package io.fourline.request.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentState;
import io.fourline.request.RequestRow;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says to the reader of this request how things stand, in their language and zone. */
@RequestScoped
class Plainly {

    @Inject
    Reader reader;

    @Inject
    Acting acting;

    @Inject
    Catalog catalog;

    PlainStatus status(RequestRow row) {
        IncidentRow incident = row.incident();
        Instant since = incident.state() == IncidentState.RESOLVED ? incident.resolvedAt() : row.since();
        return PlainStatus.of(
                PlainStatus.Kind.of(incident.state(), incident.waitingFor()),
                incident.waitingFor(),
                incident.line(),
                since,
                isOwn(incident.requester()),
                words(),
                time());
    }

    /** @param held since when the present line has it */
    PlainStatus status(IncidentRecord incident, Instant held) {
        Instant since =
                switch (incident.state()) {
                    case RESOLVED -> incident.resolvedAt();
                    case CLOSED -> incident.closedAt();
                    default -> held;
                };
        return PlainStatus.of(
                PlainStatus.Kind.of(incident.state(), incident.waitingFor()),
                incident.waitingFor(),
                incident.line(),
                since,
                isOwn(incident.requester()),
                words(),
                time());
    }

    boolean isOwn(String requester) {
        return acting.caller().name().equals(requester);
    }

    String serviceName(String code) {
        return catalog.serviceName(code);
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }

    PlainTime time() {
        return new PlainTime(words(), new ReaderTime(words(), reader.zone(), acting.now()), reader.zone());
    }
}
