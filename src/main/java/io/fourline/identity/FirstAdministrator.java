package io.fourline.identity;

import io.fourline.identity.model.Secrets;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.shared.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;

/**
 * Lets somebody into an empty desk: without demo data it opens the account {@value #NAME} and prints its one-time
 * password, once. Of two nodes that start at the same instant one is refused by the database and starts again.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstAdministrator {

    private static final String NAME = "admin";
    private static final String ORGANISATION = "desk";
    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    Settings settings;

    @Inject
    IdentityRepository repository;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Acting acting;

    @PostConstruct
    void open() {
        if (settings.demo() || repository.accounts() > 0) {
            return;
        }
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean begun = request.activate();
        try {
            acting.asSystem();
            openAccount();
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }

    private void openAccount() {
        String password = Secrets.oneTimePassword();
        organisations.create(new Organisations.CreateOrganisation(ORGANISATION, "Service desk"));
        people.create(
                new People.CreatePerson(
                        NAME,
                        new People.Details(
                                "Administrator",
                                null,
                                null,
                                ORGANISATION,
                                false,
                                false,
                                Set.of(Role.ADMINISTRATOR),
                                Set.of())),
                passwords.hash(password),
                true);
        LOG.log(
                Level.INFO,
                "The desk is empty. Sign in as {0} with the one-time password {1} and choose your own; it is told this once.",
                NAME,
                password);
    }
}
