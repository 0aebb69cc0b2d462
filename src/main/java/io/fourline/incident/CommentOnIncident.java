package io.fourline.incident;

import io.fourline.ticket.Visibility;

/** Says something, to everybody concerned or within the desk. */
public record CommentOnIncident(String number, Integer version, String text, Visibility visibility)
        implements OnIncident {}
