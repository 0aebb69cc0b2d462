package io.fourline.request;

import io.fourline.incident.IncidentRow;
import java.time.Instant;

/**
 * A request as its list shows it.
 *
 * @param since from when on the present line has it, or when it ended
 */
public record RequestRow(IncidentRow incident, Instant since) {}
