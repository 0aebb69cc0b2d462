package io.fourline.simulation;

import java.time.Instant;
import java.util.List;

/**
 * A replay that is wanted.
 *
 * @param terms code of the terms whose draft is to be tried; the latest version where there is no draft
 * @param from tickets opened at or after
 * @param to tickets opened before
 * @param importId tickets of this import only; {@code null} for any
 * @param calendarDrafts codes of calendars that are to be taken as drafted instead of as published
 */
public record StartReplay(
        String terms, Instant from, Instant to, ReplayOrigin origin, String importId, List<String> calendarDrafts) {}
