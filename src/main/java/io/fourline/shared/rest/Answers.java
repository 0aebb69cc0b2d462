package io.fourline.shared.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** The answers to acts: the record with its entity tag, and where a new thing stands. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(String.valueOf(version)).build();
    }

    /** @param segments the path of the new thing below the interface's base */
    public static Response created(Object entity, String... segments) {
        return created(segments).entity(entity).build();
    }

    /** @param segments the path of the new thing below the interface's base */
    public static Response created(Object entity, long version, String... segments) {
        return created(segments).entity(entity).tag(String.valueOf(version)).build();
    }

    private static Response.ResponseBuilder created(String... segments) {
        return Response.created(
                UriBuilder.fromPath(DeskApplication.BASE).segment(segments).build());
    }
}
