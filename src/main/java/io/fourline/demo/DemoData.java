package io.fourline.demo;

import io.fourline.identity.store.IdentityRepository;
import io.fourline.shared.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Lays the demo data down at the first start in demo mode, into an empty desk only. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DemoData {

    @Inject
    Settings settings;

    @Inject
    IdentityRepository identity;

    @Any
    @Inject
    Instance<DemoPart> parts;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void lay() {
        if (settings.demo() && identity.accounts() == 0) {
            parts.stream().sorted(Comparator.comparingInt(DemoPart::place)).forEach(DemoPart::lay);
        }
    }
}
