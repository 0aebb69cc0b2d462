package io.fourline.major.web;

import io.fourline.identity.Role;
import io.fourline.major.AlsoAffected;
import io.fourline.major.AlsoAffected.Affected;
import io.fourline.major.Phase;
import io.fourline.major.ServiceStatus;
import io.fourline.major.StatusRecord;
import io.fourline.major.StatusRecord.Outage;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** How the services are, for whoever asks, and the one click that says "this affects me, too". */
@Named
@RequestScoped
public class StatusView {

    @EJB
    ServiceStatus status;

    @EJB
    AlsoAffected affected;

    @Inject
    MajorPage page;

    private StatusRecord read;
    private List<Outage> now;

    public StatusRecord getStatus() {
        if (read == null) {
            read = status.read();
        }
        return read;
    }

    /** What is wrong now, each once, however many services suffer. */
    public List<Outage> getOutages() {
        if (now == null) {
            now = status.now();
        }
        return now;
    }

    /** How it stands, in one sentence. */
    public String sentence(Outage outage) {
        Wording words = page.words();
        ReaderTime time = page.time();
        String since = time.brief(outage.since());
        if (outage.until() != null) {
            return words.of("status.was", since, time.brief(outage.until()));
        }
        if (outage.phase() == Phase.RESOLVED) {
            return words.of("status.solved");
        }
        if (outage.nextUpdateAt() == null) {
            return words.of("status.known", since);
        }
        boolean late = !outage.nextUpdateAt().isAfter(time.now());
        return words.of(late ? "status.known.late" : "status.known.next", since, time.brief(outage.nextUpdateAt()));
    }

    /** What suffers, by name. */
    public String services(Outage outage) {
        return outage.services().stream().map(page.names()::service).collect(Collectors.joining(", "));
    }

    /** Whether the reader may say that an outage affects them, too; an auditor writes nothing. */
    public boolean isAffectable() {
        return !page.acting().caller().has(Role.AUDITOR);
    }

    public String affects(String number) {
        Affected said = affected.say(number);
        page.notice()
                .doneBeforeLeaving(said.raised() ? "status.affects.done" : "status.affects.already", said.number());
        return "/status.xhtml?faces-redirect=true";
    }
}
