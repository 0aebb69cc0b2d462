package io.fourline.incident;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next the sort values of the last item, to go on after; {@code null} when nothing follows
 */
public record Listing<T>(List<T> items, List<Object> next) {}
