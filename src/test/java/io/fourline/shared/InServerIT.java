package io.fourline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The built WAR inside a bare server. Asked from outside only: the desk's doorkeeper lets no test servlet in. It is ready
 * only once its settings were read, its schema migrated and its database answers.
 */
@ExtendWith(ArquillianExtension.class)
class InServerIT {
    @Deployment(testable = false)
    static WebArchive desk() {
        return ShrinkWrap.create(ZipImporter.class, "fourline.war")
                .importFrom(new File("target/fourline.war"))
                .as(WebArchive.class);
    }

    @Test
    void theDeskIsReady(@ArquillianResource URL base) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.toURI().resolve("/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
