package io.fourline.change;

/**
 * A template of standard changes.
 *
 * @param minutes how long the change takes
 * @param approvedBy who approved what it says now; {@code null} since its last edit
 */
public record TemplateRecord(
        String code,
        String name,
        String description,
        String service,
        Plans plans,
        int minutes,
        boolean active,
        String editedBy,
        String approvedBy,
        int version) {

    /** Whether standard changes may follow it. */
    public boolean usable() {
        return active && approvedBy != null;
    }
}
