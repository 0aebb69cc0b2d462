package io.fourline.cmdb;

import java.util.List;

/**
 * What an inventory brings, or has brought; every row that was read is counted once.
 *
 * @param rejections the first of the rows that were left out, in order of their lines
 * @param relationsRejected how many relations were left out of rows that were taken
 * @param relationRejections the first of these rows, in order of their lines
 * @param cycles the first of the circles of items that fail with one another and in which an item of the file stands; a
 *     note, because they occur in life
 * @param cyclesInAll how many such circles there are
 * @param ignored columns that were not read
 */
public record ImportOutcome(
        int read,
        int created,
        int changed,
        int unchanged,
        int rejected,
        List<ImportRejection> rejections,
        int relationsRejected,
        List<ImportRejection> relationRejections,
        List<List<String>> cycles,
        int cyclesInAll,
        List<String> ignored) {

    /** How many rows change something. */
    public int brought() {
        return created + changed;
    }
}
