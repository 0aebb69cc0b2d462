package io.fourline.search;

import io.fourline.search.store.IndexShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of this node's index; a desk whose index is being built is ready, its searches say that they are incomplete. */
@Readiness
@ApplicationScoped
public class IndexState implements HealthCheck {

    @Inject
    IndexShelf shelf;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search")
                .up()
                .withData("index", state())
                .withData("documents", shelf.documents())
                .build();
    }

    private String state() {
        if (shelf.isGrowing()) {
            return "building";
        }
        if (!shelf.isFollowing()) {
            return "failing";
        }
        return shelf.whole().isPresent() ? "following" : "opening";
    }
}
