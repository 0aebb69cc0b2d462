package io.fourline.sla;

/** Where clocks look their terms up. */
@FunctionalInterface
public interface Book {

    /** The terms and calendars a pin names. */
    ClockTerms terms(Pin pin);
}
