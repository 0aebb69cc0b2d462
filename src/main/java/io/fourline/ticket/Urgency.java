package io.fourline.ticket;

/** How soon the business suffers; with impact it gives the priority. */
public enum Urgency {
    LOW,
    MEDIUM,
    HIGH
}
