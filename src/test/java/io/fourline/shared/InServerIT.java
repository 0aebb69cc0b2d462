package io.fourline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.config.Settings;
import io.fourline.shared.persistence.SchemaMigration;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR inside a bare server: what the container injects, starts and answers. */
@ExtendWith(ArquillianExtension.class)
class InServerIT {
    @Inject
    Settings settings;

    @EJB
    SchemaMigration schema;

    @Deployment
    static WebArchive desk() {
        return ShrinkWrap.create(ZipImporter.class, "fourline.war")
                .importFrom(new File("target/fourline.war"))
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void theSettingsAreInjected() {
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
    }

    @Test
    void theSchemaIsMigratedBeforeAnybodyUsesIt() {
        assertThat(schema.isDone()).isTrue();
    }

    @Test
    @RunAsClient
    void theDeskIsReady(@ArquillianResource URL base) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.toURI().resolve("/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
