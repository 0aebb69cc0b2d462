package io.fourline.major;

import io.fourline.incident.IncidentRow;
import java.util.List;

/**
 * The children of a major incident.
 *
 * @param open how many of them are to be solved still
 * @param byService how many there are of each service, alike {@code byOrganisation}
 */
public record ChildrenRecord(int open, List<Count> byService, List<Count> byOrganisation, List<IncidentRow> rows) {

    /**
     * So many of a kind.
     *
     * @param code {@code null} for those that name none
     */
    public record Count(String code, int open, int all) {}
}
