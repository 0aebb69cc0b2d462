package io.fourline.incident;

import io.fourline.ticket.Visibility;
import java.time.Instant;

/** Something said about an incident, as readers get it. */
public record CommentRecord(long id, String author, Visibility visibility, String text, Instant at) {}
