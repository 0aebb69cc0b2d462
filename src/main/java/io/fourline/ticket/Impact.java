package io.fourline.ticket;

/** How much of the business suffers; with urgency it gives the priority. */
public enum Impact {
    LOW,
    MEDIUM,
    HIGH,
    MAJOR
}
