package io.fourline.escalation.rest;

import io.fourline.catalog.Catalog;
import io.fourline.catalog.Catalog.ServiceEntry;
import io.fourline.catalog.ServiceRecord;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The services on offer, each with the chain that works it. */
@ApplicationScoped
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    /** A service as callers get it. */
    public record ServiceView(String code, String name, String description, String owner, List<LineView> chain) {}

    /** A line of its chain and the team on it. */
    public record LineView(int line, String team) {}

    @Inject
    Catalog catalog;

    @Inject
    Chains chains;

    @GET
    @Says("The services on offer, by name, each with the chain that works it.")
    public Page<ServiceView> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "services");
        return Page.cut(catalog.services(), page).map(this::view);
    }

    /** A service with its chain, as every call gives it. */
    ServiceView view(ServiceRecord service) {
        return view(service.code(), service.name(), service.description(), service.owner(), service.chain());
    }

    private ServiceView view(ServiceEntry service) {
        return view(service.code(), service.name(), service.description(), service.owner(), service.chain());
    }

    private ServiceView view(String code, String name, String description, String owner, String chain) {
        List<LineView> lines = chains.chainOrDefault(chain).map(ChainPlan::lines).orElse(List.of()).stream()
                .map(line -> new LineView(line.number(), line.team()))
                .toList();
        return new ServiceView(code, name, description, owner, lines);
    }
}
