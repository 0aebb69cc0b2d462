package io.fourline.change;

import java.time.Instant;

/** Something to be done for a change, in its order; {@code doneAt} and {@code doneBy} are {@code null} until it is done. */
public record Task(int id, String title, String assignee, int order, boolean done, Instant doneAt, String doneBy) {}
