package io.fourline.board.web;

import io.fourline.board.CalendarEntry;

/**
 * An entry as one day, or one lane, shows it.
 *
 * @param icon tells its kind apart beside the colour
 * @param kind its kind in words
 * @param when its time in words, by the reader's wall clock
 * @param from the first step of the scale that it stands on, from 1
 * @param to the step it ends before
 * @param before whether it has begun before what is shown, and {@code after} whether it goes on after it
 */
public record Mark(
        CalendarEntry entry,
        String label,
        String kind,
        String icon,
        String when,
        String href,
        int from,
        int to,
        boolean before,
        boolean after) {

    /** How it is drawn: by its kind, and of a change by whether it is promised, and urgent. */
    public String getTone() {
        String urgent = entry.model() == null ? "" : ' ' + entry.model().name();
        return entry.kind().name() + urgent + (entry.isFirm() ? "" : " open");
    }
}
