package io.fourline.calendar.web;

import java.io.Serializable;

/** What is typed about a weekday. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String day;
    private String hours;

    DayForm(String day) {
        this.day = day;
    }

    /** {@code MON} to {@code SUN}. */
    public String getDay() {
        return day;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
