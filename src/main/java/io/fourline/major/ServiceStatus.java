package io.fourline.major;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentFamily;
import io.fourline.incident.IncidentRow;
import io.fourline.major.StatusRecord.Outage;
import io.fourline.major.StatusRecord.ServiceState;
import io.fourline.major.StatusRecord.State;
import io.fourline.major.StatusRecord.Word;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.model.MajorUpdate;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the services are: what everybody may know of major incidents, unless one is kept to other organisations. */
@Stateless
public class ServiceStatus {

    /** How long what is over stays on the page. */
    public static final Duration REMEMBERED = Duration.ofDays(14);

    private static final int MOST_PAST = 50;

    @Inject
    MajorRepository majors;

    @Inject
    Catalog catalog;

    @Inject
    Acting acting;

    @EJB
    IncidentFamily family;

    /** @throws NotFound for a supplier's people, who are told of nothing but the tickets they work on */
    public StatusRecord read() {
        if (!isTold(acting.caller())) {
            throw new NotFound("status", "");
        }
        List<Outage> outages = now();
        List<ServiceState> services = catalog.services().stream()
                .map(service -> state(service, outages))
                .toList();
        List<Outage> past = seen(majors.endedSince(acting.now().minus(REMEMBERED), MOST_PAST));
        return new StatusRecord(services, past);
    }

    private static ServiceState state(Catalog.ServiceEntry service, List<Outage> outages) {
        List<Outage> own = outages.stream()
                .filter(outage -> outage.services().contains(service.code()))
                .toList();
        return new ServiceState(service.code(), service.name(), own.isEmpty() ? State.OK : State.KNOWN, own);
    }

    /** What is wrong now, the longest lasting first. */
    public List<Outage> now() {
        return seen(majors.running());
    }

    /** @throws NotFound when there is no such outage, or the caller is not told of it */
    public MajorRecord seen(String number) {
        return majors.major(number)
                .map(MajorIncident::record)
                .filter(major -> isTold(acting.caller(), major))
                .orElseThrow(() -> MajorDesk.unknown(number));
    }

    private List<Outage> seen(List<MajorIncident> all) {
        Caller caller = acting.caller();
        return all.stream()
                .map(MajorIncident::record)
                .filter(major -> isTold(caller, major))
                .map(this::outage)
                .toList();
    }

    private static boolean isTold(Caller caller) {
        return caller.isOfDesk() || !caller.has(Role.SUPPLIER);
    }

    private static boolean isTold(Caller caller, MajorRecord major) {
        return caller.isOfDesk() || isTold(caller) && major.concerns(caller.organisation());
    }

    private Outage outage(MajorRecord major) {
        List<Word> words = new ArrayList<>(majors.updates(major.number()).stream()
                .map(MajorUpdate::record)
                .filter(UpdateRecord::isPublic)
                .map(update -> new Word(update.phase(), update.text(), update.at()))
                .toList());
        Collections.reverse(words);
        return new Outage(
                major.number(),
                major.headline(),
                major.services(),
                major.phase(),
                family.parent(major.number()).map(IncidentRow::openedAt).orElse(major.declaredAt()),
                major.endedAt(),
                major.nextUpdateAt(),
                own(major.number()),
                words);
    }

    /** The caller's own ticket about it that is not over; {@code null} for none. */
    public String own(String number) {
        return family.ownOf(number, acting.caller().name()).orElse(null);
    }
}
