package io.fourline.calendar.web;

import java.io.Serializable;

/**
 * A date of the form that differs from its weekday.
 *
 * @param date such as {@code 2026-11-11}
 * @param hours its windows, empty for a closed one
 * @param special whether it is a special day rather than a holiday
 */
public record DateForm(String date, String name, String hours, boolean special) implements Serializable {

    int year() {
        return Integer.parseInt(date.substring(0, date.indexOf('-', 1)));
    }
}
