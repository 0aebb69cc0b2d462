package io.fourline.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Refuses parameters of calls that take none; the others take the whole address and read theirs with {@link QueryReader}. */
@Provider
@ApplicationScoped
public class UndeclaredParameters implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads = resource.getResourceMethod() != null
                && Arrays.asList(resource.getResourceMethod().getParameterTypes())
                        .contains(UriInfo.class);
        if (!reads) {
            new QueryReader(request.getUriInfo().getQueryParameters()).done();
        }
    }
}
