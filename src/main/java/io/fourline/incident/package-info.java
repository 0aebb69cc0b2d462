/**
 * Incident management: an unplanned interruption from opening to closure, up and down the four lines. Publishes the
 * commands, the {@code Incident…} services and {@code IncidentRecord}. Imports floors 0 and 1.
 */
package io.fourline.incident;
