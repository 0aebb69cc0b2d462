package io.fourline.intake.source;

/**
 * How much of anything one file may hold, so that no file can fill the memory or run for ever. Beyond the limits of the
 * file it is refused as a whole; beyond those of a case, that case is left out and the rest goes on.
 *
 * @param unpackedBytes the file after unpacking
 * @param ratio unpacked bytes per packed byte, once more than {@code ratioFreeBytes} came out
 * @param layers archives within archives
 * @param depth XML elements within elements
 * @param attributesPerEvent values of one event, and columns of a table
 * @param eventsPerCase events of one case
 * @param attributesPerCase values of one case, all events together
 * @param charactersPerCase letters of all these values and of their names in XES
 * @param charactersPerRow letters of one line of CSV
 * @param linesPerRow lines that one row with quoted line breaks may span
 */
public record Limits(
        long unpackedBytes,
        int ratio,
        long ratioFreeBytes,
        int layers,
        int depth,
        int attributesPerEvent,
        int eventsPerCase,
        int attributesPerCase,
        int charactersPerCase,
        int charactersPerRow,
        int linesPerRow) {

    /** What the desk grants every file. */
    public static Limits standard() {
        return new Limits(16L << 30, 100, 16L << 20, 3, 20, 1_000, 100_000, 200_000, 8_000_000, 1_000_000, 100);
    }
}
