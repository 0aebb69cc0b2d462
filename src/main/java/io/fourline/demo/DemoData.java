package io.fourline.demo;

import io.fourline.identity.store.IdentityRepository;
import io.fourline.shared.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lays the demo data down at the first start in demo mode, into an empty desk only. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DemoData {

    @Inject
    Settings settings;

    @Inject
    IdentityRepository identity;

    @EJB
    DemoRegisters registers;

    @EJB
    DemoCalendars calendars;

    @EJB
    DemoTerms terms;

    @EJB
    DemoTickets tickets;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void lay() {
        if (settings.demo() && identity.accounts() == 0) {
            registers.lay();
            calendars.lay();
            terms.lay();
            tickets.lay();
        }
    }
}
